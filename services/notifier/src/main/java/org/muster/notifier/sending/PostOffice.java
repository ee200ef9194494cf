package org.muster.notifier.sending;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.muster.core.identity.PersonId;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.channel.Courier;
import org.muster.notifier.hours.GoodHour;
import org.muster.notifier.ledger.Deliveries;
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

    /** Something will be due to these people in this moment. */
    public void coming(Collection<PersonId> people) {
        posts.forEach(p -> p.coming(people));
    }

    /** Something is due to these people, and was stored. */
    public void came(Collection<PersonId> people) {
        posts.forEach(p -> p.came(people));
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
                                        dispatch.waiting(),
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
