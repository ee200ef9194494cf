package org.muster.notifier.sending;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.muster.contract.person.Person;
import org.muster.core.identity.PersonId;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.channel.Courier;
import org.muster.notifier.hours.GoodHour;
import org.muster.notifier.ledger.Claim;
import org.muster.notifier.ledger.Deliveries;
import org.muster.notifier.ledger.Open;
import org.muster.notifier.ledger.Settled;
import org.muster.notifier.people.PeopleView;

/**
 * Takes what is due on one channel out of the store, in bulk and only as much as is under way at a
 * time, and lays it out for the carriers.
 */
final class Dispatch {
    private static final int UNDER_WAY = 2000;
    private static final int AT_ONCE = 500;
    private static final AtomicLong CLAIMS = new AtomicLong();

    private final Courier courier;
    private final Deliveries deliveries;
    private final PeopleView people;
    private final GoodHour hours;
    private final Gathering gathering;
    private final Breaker breaker;
    private final NotifierSettings settings;
    private final Clock clock;
    private final BlockingQueue<Bundle> waiting = new LinkedBlockingQueue<>();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean more;
    private volatile boolean gathers;

    Dispatch(
            Courier courier,
            Deliveries deliveries,
            PeopleView people,
            GoodHour hours,
            Gathering gathering,
            Breaker breaker,
            NotifierSettings settings,
            Clock clock) {
        this.courier = courier;
        this.deliveries = deliveries;
        this.people = people;
        this.hours = hours;
        this.gathering = gathering;
        this.breaker = breaker;
        this.settings = settings;
        this.clock = clock;
    }

    BlockingQueue<Bundle> waiting() {
        return waiting;
    }

    Gathering gathering() {
        return gathering;
    }

    /** Nothing of it is under way any more. */
    void recorded(Collection<Settled> settled) {
        settled.forEach(s -> underWay.remove(s.delivery().id()));
    }

    /** Whether there is room for so many more that looking is worth it. */
    boolean hasRoom() {
        return underWay.size() <= UNDER_WAY / 2;
    }

    /** Whether more is due than was laid out, and there is room. */
    boolean more() {
        return more;
    }

    /** Whether for somebody more may be coming in this moment. */
    boolean gathers() {
        return gathers;
    }

    /**
     * Lays out what is due.
     *
     * @return what does not go out now, or to nobody
     */
    synchronized List<Settled> layOut() {
        giveBackIfBroken();
        more = false;
        gathers = false;
        int room = breaker.lets(Math.min(AT_ONCE, UNDER_WAY - underWay.size()));
        if (room <= 0) return List.of();
        Instant now = clock.instant();
        List<Open> due = deliveries.due(courier.channel(), now, AT_ONCE);
        boolean full = due.size() == AT_ONCE;
        due.removeIf(o -> underWay.contains(o.id()) || gathers(o));
        Map<PersonId, Person> known = people.among(due.stream().map(Sorting::person).toList());
        Sorting sorting = Sorting.of(due, known, courier, hours, now, room);
        layOut(sorting.messages(), known, now);
        more = full && !sorting.messages().isEmpty() && breaker.well() && hasRoom();
        return sorting.settled();
    }

    private boolean gathers(Open open) {
        boolean complete = gathering.complete(Sorting.person(open));
        gathers |= !complete;
        return !complete;
    }

    private void layOut(
            Map<String, List<Open>> messages, Map<PersonId, Person> known, Instant now) {
        List<Open> all = messages.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) return;
        String id = settings.instance() + "#" + now.toEpochMilli() + "#" + CLAIMS.incrementAndGet();
        Claim claim = new Claim(id, settings.instance(), now.plus(settings.lease()));
        Set<String> mine = deliveries.claim(all, claim);
        underWay.addAll(mine);
        messages.forEach(
                (message, items) -> {
                    List<Open> claimed = items.stream().filter(o -> mine.contains(o.id())).toList();
                    if (claimed.isEmpty()) return;
                    Person person = requireNonNull(known.get(Sorting.person(claimed.getFirst())));
                    waiting.add(new Bundle(message, person, claimed));
                });
    }

    /** While nothing goes through, what was laid out is due as before. */
    private void giveBackIfBroken() {
        if (breaker.well()) return;
        List<Bundle> taken = new ArrayList<>();
        waiting.drainTo(taken);
        List<Open> back = taken.stream().flatMap(b -> b.items().stream()).toList();
        deliveries.release(back);
        back.forEach(o -> underWay.remove(o.id()));
    }

    /** What nobody carried yet is due for whoever starts next. */
    void close() {
        List<Bundle> taken = new ArrayList<>();
        waiting.drainTo(taken);
        deliveries.release(taken.stream().flatMap(b -> b.items().stream()).toList());
    }
}
