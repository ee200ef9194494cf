package org.muster.notifier.sending;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.muster.contract.person.Person;
import org.muster.core.identity.PersonId;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.channel.Courier;
import org.muster.notifier.hours.GoodHour;
import org.muster.notifier.hours.OfficeWeeks.OfficeWeeksChanged;
import org.muster.notifier.ledger.Deliveries;
import org.muster.notifier.ledger.Entry;
import org.muster.notifier.ledger.Outcomes;
import org.muster.notifier.people.PeopleView;
import org.muster.notifier.people.PeopleView.PeopleChanged;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every channel with threads of its own, so that one that hangs holds up no other. */
@Component
public class PostOffice {
    private final Deliveries deliveries;
    private final Outcomes outcomes;
    private final PeopleView people;
    private final GoodHour hours;
    private final Letters letters;
    private final NotifierSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;
    private final List<ChannelPost> posts = new ArrayList<>();

    PostOffice(
            List<Courier> couriers,
            Deliveries deliveries,
            Outcomes outcomes,
            PeopleView people,
            GoodHour hours,
            Letters letters,
            NotifierSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.deliveries = deliveries;
        this.outcomes = outcomes;
        this.people = people;
        this.hours = hours;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
        couriers.forEach(c -> posts.add(post(c)));
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        deliveries.releaseAll(settings.instance(), clock.instant());
        posts.forEach(ChannelPost::start);
    }

    @PreDestroy
    void stop() {
        posts.forEach(ChannelPost::stop);
    }

    @EventListener
    void changed(PeopleChanged changed) {
        deliveries.reconsider(changed.people(), clock.instant());
    }

    @EventListener(OfficeWeeksChanged.class)
    void otherHours() {
        deliveries.reconsider(clock.instant());
    }

    /**
     * Writes down what is to be made, and begins with what is due at once. The same again changes
     * nothing.
     *
     * @param to those who are told
     */
    public void accept(List<Entry> entries, Map<PersonId, Person> to) {
        // before it is written, so that none of it goes out before all of it is
        posts.forEach(p -> p.coming(waiting(entries)));
        List<Entry> taken = entries;
        for (ChannelPost post : posts) taken = post.take(taken);
        Set<String> fresh = write(taken, to);
        for (ChannelPost post : posts) post.carry(taken, fresh, to);
        outcomes.tell(
                entries.stream().filter(e -> fresh.contains(e.id())).map(Entry::delivery).toList());
        release(taken.stream().filter(e -> e.claim() != null && !fresh.contains(e.id())).toList());
    }

    private Set<String> write(List<Entry> taken, Map<PersonId, Person> to) {
        try {
            return deliveries.add(taken);
        } catch (RuntimeException e) {
            for (ChannelPost post : posts) post.carry(taken, Set.of(), to);
            throw e;
        }
    }

    /** What was written down and given up by this instance, as when the store went away. */
    private void release(List<Entry> known) {
        if (known.isEmpty()) return;
        List<String> ids = known.stream().map(Entry::id).toList();
        deliveries.releaseForgotten(ids, settings.instance(), clock.instant());
    }

    private static Set<PersonId> waiting(List<Entry> entries) {
        Set<PersonId> people = new HashSet<>();
        for (Entry entry : entries)
            if (entry.delivery().open() && entry.delivery().person() != null)
                people.add(entry.delivery().person());
        return people;
    }

    /** Looks for what is due at once, as when a clock was moved. */
    public void look() {
        posts.forEach(ChannelPost::look);
    }

    private ChannelPost post(Courier courier) {
        var made = new AtomicReference<ChannelPost>();
        Breaker breaker = new Breaker(System::nanoTime);
        Dispatch dispatch =
                new Dispatch(
                        courier,
                        deliveries,
                        people,
                        hours,
                        new Gathering(settings.gather(), System::nanoTime),
                        breaker,
                        settings,
                        clock);
        Settlement settlement = new Settlement(deliveries, outcomes, s -> made.get().recorded(s));
        Throttle throttle = new Throttle(courier.pace().perSecond());
        Timer timer =
                meters.timer("muster.deliveries.sending", "channel", courier.channel().name());
        made.set(
                new ChannelPost(
                        courier.channel().name().toLowerCase(Locale.ROOT),
                        dispatch,
                        settlement,
                        courier.pace().lines(),
                        () ->
                                new Carrier(
                                        dispatch,
                                        courier.line(),
                                        letters,
                                        breaker,
                                        throttle,
                                        settlement,
                                        settings.giveUpAfter(),
                                        clock,
                                        timer)));
        return made.get();
    }
}
