package org.muster.notifier.sending;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.core.identity.PersonId;
import org.muster.notifier.ledger.Claim;
import org.muster.notifier.ledger.Entry;

/**
 * What can go out at once on one channel is taken before it is written down, and goes to the
 * carriers once it is, without being looked for in the store.
 */
final class HandOver {
    private final Channel channel;
    private final Breaker breaker;
    private final UnderWay underWay;
    private final Gathering gathering;
    private final Gathered gathered = new Gathered();
    private final Queue<Bundle> waiting;

    HandOver(
            Channel channel,
            Breaker breaker,
            UnderWay underWay,
            Gathering gathering,
            Queue<Bundle> waiting) {
        this.channel = channel;
        this.breaker = breaker;
        this.underWay = underWay;
        this.gathering = gathering;
        this.waiting = waiting;
    }

    /**
     * Of what is about to be written down, that which is due is taken, as much as there is room
     * for; the rest is found in the store. All that is returned is to be carried then.
     */
    List<Entry> take(List<Entry> entries, Claim claim, Instant now) {
        int room = breaker.well() ? underWay.room() : 0;
        List<Entry> all = new ArrayList<>();
        for (Entry entry : entries) {
            if (!isDue(entry, now)) all.add(entry);
            else if (room <= 0 || !underWay.take(entry.id())) {
                underWay.left(true);
                all.add(entry);
            } else {
                room--;
                all.add(entry.taken(gathered.join(entry.open()), claim));
            }
        }
        return all;
    }

    private boolean isDue(Entry entry, Instant now) {
        return entry.delivery().channel() == channel
                && entry.delivery().open()
                && !entry.open().useless(now)
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
            if (claim == null || entry.delivery().channel() != channel) continue;
            Person person = to.get(requireNonNull(entry.delivery().person(), "nobody's delivery"));
            if (person != null && written.contains(entry.id()))
                gathered.written(person, entry.open(), claim.until());
            else {
                gathered.left(entry.open());
                underWay.end(entry.id());
            }
        }
        return layOut();
    }

    /**
     * Lays out what was taken for whom nothing more comes.
     *
     * @return whether for somebody more may be coming in this moment
     */
    boolean layOut() {
        waiting.addAll(gathered.complete(gathering::complete));
        return !gathered.isEmpty();
    }

    /** Lays out what is still being gathered, since nothing more is waited for. */
    void close() {
        waiting.addAll(gathered.complete(_ -> true));
    }
}
