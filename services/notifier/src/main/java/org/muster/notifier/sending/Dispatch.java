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
import org.muster.notifier.ledger.Entry;
import org.muster.notifier.ledger.Open;
import org.muster.notifier.ledger.Settled;
import org.muster.notifier.people.PeopleView;

/**
 * Takes what is due on one channel out of the store, in bulk and only as much as is under way at a
 * time, and lays it out for the carriers.
 */
final class Dispatch {
    private static final int UNDER_WAY = 10_000;
    private static final int PACED_SECONDS = 60;
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
    private final Gathered gathered = new Gathered();
    private final int most;
    private volatile boolean more;
    private volatile boolean left;
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
        int pace = courier.pace().perSecond();
        this.most = pace == 0 ? UNDER_WAY : Math.min(UNDER_WAY, pace * PACED_SECONDS);
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

    /** It waited for so long that another instance may have taken it: it is looked for again. */
    void forget(Bundle late) {
        late.items().forEach(o -> underWay.remove(o.id()));
        left = true;
    }

    /** Whether there is room for so many more that looking is worth it. */
    boolean hasRoom() {
        return underWay.size() <= most / 2;
    }

    /** Whether something that is due was left in the store. */
    boolean left() {
        return left;
    }

    /**
     * Of what is about to be written down, that which can go out at once is taken, as much as there
     * is room for; the rest is found in the store. All of it is to be carried, or left, then.
     */
    List<Entry> take(List<Entry> entries) {
        Instant now = clock.instant();
        int room = breaker.well() ? most - underWay.size() : 0;
        Claim claim = claim(now);
        List<Entry> all = new ArrayList<>();
        for (Entry entry : entries) {
            PersonId person = entry.delivery().person();
            if (person == null || !isDue(entry, now)) all.add(entry);
            else if (room <= 0 || !underWay.add(entry.id())) {
                left = true;
                all.add(entry);
            } else {
                room--;
                all.add(entry.taken(gathered.join(entry.open()), claim));
            }
        }
        return all;
    }

    private boolean isDue(Entry entry, Instant now) {
        return entry.delivery().channel() == courier.channel()
                && entry.delivery().open()
                && !entry.open().dueAt().isAfter(now);
    }

    /**
     * Lays out what was taken and written down, and leaves what was not.
     *
     * @return whether for somebody more may be coming in this moment
     */
    boolean carry(List<Entry> entries, Set<String> written, Map<PersonId, Person> to) {
        for (Entry entry : entries) {
            Claim claim = entry.claim();
            if (claim == null || entry.delivery().channel() != courier.channel()) continue;
            PersonId id = requireNonNull(entry.delivery().person(), "nobody's delivery");
            Person person = to.get(id);
            if (person != null && written.contains(entry.id()))
                gathered.written(person, entry.open(), claim.until());
            else {
                gathered.left(entry.open());
                underWay.remove(entry.id());
            }
        }
        return layOutGathered();
    }

    /**
     * Lays out what was taken for whom nothing more comes.
     *
     * @return whether for somebody more may be coming in this moment
     */
    boolean layOutGathered() {
        waiting.addAll(gathered.complete(gathering::complete));
        return !gathered.isEmpty();
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
        int room = breaker.lets(Math.min(AT_ONCE, most - underWay.size()));
        if (room <= 0) return List.of();
        left = false;
        Instant now = clock.instant();
        List<Open> due = deliveries.due(courier.channel(), now, AT_ONCE);
        boolean full = due.size() == AT_ONCE;
        // from here on nobody else of this process takes them
        due.removeIf(o -> underWay.contains(o.id()) || gathers(o) || !underWay.add(o.id()));
        Set<String> idle = due.stream().map(Open::id).collect(toSet());
        try {
            Map<PersonId, Person> known = people.among(due.stream().map(Sorting::person).toList());
            Sorting sorting = Sorting.of(due, known, courier, hours, now, room);
            idle.removeAll(layOut(sorting.messages(), known, now));
            sorting.settled().forEach(s -> idle.remove(s.delivery().id()));
            left |= full || sorting.items() < due.size();
            more = full && !sorting.messages().isEmpty() && breaker.well() && hasRoom();
            return sorting.settled();
        } finally {
            underWay.removeAll(idle);
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
        back.forEach(o -> underWay.remove(o.id()));
    }

    /** What nobody carried yet is due for whoever starts next. */
    void close() {
        waiting.addAll(gathered.complete(_ -> true));
        List<Bundle> taken = new ArrayList<>();
        waiting.drainTo(taken);
        deliveries.release(taken.stream().flatMap(b -> b.items().stream()).toList());
    }
}
