package org.muster.notifier.sending;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.muster.contract.person.Person;
import org.muster.core.identity.PersonId;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.channel.Courier;
import org.muster.notifier.hours.GoodHour;
import org.muster.notifier.ledger.Claim;
import org.muster.notifier.ledger.Deliveries;
import org.muster.notifier.ledger.Entry;
import org.muster.notifier.ledger.Open;
import org.muster.notifier.ledger.Settled;
import org.muster.notifier.people.PeopleView;

/**
 * Takes what is due on one channel out of the store, in bulk and only as much as is under way at a
 * time, and lays it out for the carriers.
 */
final class Dispatch {
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
    private final UnderWay underWay;
    private final HandOver handOver;
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
        this.underWay = new UnderWay(courier.pace());
        this.handOver = new HandOver(courier.channel(), breaker, underWay, gathering, waiting);
    }

    BlockingQueue<Bundle> waiting() {
        return waiting;
    }

    Gathering gathering() {
        return gathering;
    }

    HandOver handOver() {
        return handOver;
    }

    /** Takes what can go out at once out of what is about to be written down. */
    List<Entry> take(List<Entry> entries) {
        Instant now = clock.instant();
        return handOver.take(entries, claim(now), now);
    }

    /** Nothing of it is under way any more. */
    void recorded(Collection<Settled> settled) {
        settled.forEach(s -> underWay.end(s.delivery().id()));
    }

    /** It waited for so long that another instance may have taken it: it is looked for again. */
    void forget(Bundle late) {
        underWay.end(late.items());
        underWay.left(true);
    }

    /** Whether something that is due was left in the store, and there is room for it now. */
    boolean worthLooking() {
        return underWay.worthLooking();
    }

    private Claim claim(Instant now) {
        String id = settings.instance() + "#" + now.toEpochMilli() + "#" + CLAIMS.incrementAndGet();
        return new Claim(id, settings.instance(), now.plus(settings.lease()));
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
        int room = breaker.lets(Math.min(AT_ONCE, underWay.room()));
        if (room <= 0) return List.of();
        underWay.left(false);
        Instant now = clock.instant();
        List<Open> due = deliveries.due(courier.channel(), now, AT_ONCE);
        boolean full = due.size() == AT_ONCE;
        // from here on nobody else of this process takes them
        due.removeIf(o -> underWay.has(o) || gathers(o) || !underWay.take(o.id()));
        Set<String> idle = due.stream().map(Open::id).collect(toSet());
        try {
            Map<PersonId, Person> known = people.among(due.stream().map(Sorting::person).toList());
            Sorting sorting = Sorting.of(due, known, courier, hours, now, room);
            idle.removeAll(layOut(sorting.messages(), known, now));
            sorting.settled().forEach(s -> idle.remove(s.delivery().id()));
            if (full || sorting.items() < due.size()) underWay.left(true);
            more = full && !sorting.messages().isEmpty() && breaker.well() && underWay.hasRoom();
            return sorting.settled();
        } finally {
            idle.forEach(underWay::end);
        }
    }

    private boolean gathers(Open open) {
        boolean complete = gathering.complete(Sorting.person(open));
        gathers |= !complete;
        return !complete;
    }

    /** The ids of what is carried now: what no other instance took before. */
    private Set<String> layOut(
            Map<String, List<Open>> messages, Map<PersonId, Person> known, Instant now) {
        List<Open> all = messages.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) return Set.of();
        Claim claim = claim(now);
        Set<String> mine = deliveries.claim(all, claim);
        messages.forEach(
                (message, items) -> {
                    List<Open> claimed = items.stream().filter(o -> mine.contains(o.id())).toList();
                    if (claimed.isEmpty()) return;
                    Person person = requireNonNull(known.get(Sorting.person(claimed.getFirst())));
                    waiting.add(new Bundle(message, person, claimed, claim.until()));
                });
        return mine;
    }

    /** While nothing goes through, what was laid out is due as before. */
    private void giveBackIfBroken() {
        if (breaker.well()) return;
        List<Bundle> taken = new ArrayList<>();
        waiting.drainTo(taken);
        List<Open> back = taken.stream().flatMap(b -> b.items().stream()).toList();
        deliveries.release(back);
        underWay.end(back);
    }

    /** What nobody carried yet is due for whoever starts next. */
    void close() {
        handOver.close();
        List<Bundle> taken = new ArrayList<>();
        waiting.drainTo(taken);
        deliveries.release(taken.stream().flatMap(b -> b.items().stream()).toList());
    }
}
