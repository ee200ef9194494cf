package org.muster.tracker.fold;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The partitions of the log that this instance folds, and how far. While a partition is behind,
 * nobody is reminded of what it says: the facts still to come may have settled it.
 */
@Component
class OwnedPartitions {
    private final ApplicationEventPublisher events;
    private final Map<Integer, Progress> owned = new ConcurrentHashMap<>();

    /**
     * How far a partition is folded.
     *
     * @param next offset of the record to come next
     * @param goal the end of the log that must be reached before anybody is reminded
     * @param backlog how many records it had to catch up with since it was assigned
     */
    record Progress(long next, long goal, long backlog) {
        boolean caughtUp() {
            return next >= goal;
        }
    }

    /**
     * The end of the log, as it was when the partition was behind, is reached.
     *
     * @param backlog how many records lay there when it was assigned; 0 if it only fell behind
     */
    record CaughtUp(int partition, long backlog) {}

    /** Another instance folds these from now on. */
    record Revoked(Set<Integer> partitions) {}

    OwnedPartitions(ApplicationEventPublisher events) {
        this.events = events;
    }

    void assigned(int partition, long next, long end) {
        Progress progress = new Progress(next, end, Math.max(0, end - next));
        owned.put(partition, progress);
        if (progress.caughtUp()) events.publishEvent(new CaughtUp(partition, 0));
    }

    void revoked(Collection<Integer> partitions) {
        partitions.forEach(owned::remove);
        events.publishEvent(new Revoked(Set.copyOf(partitions)));
    }

    /**
     * Records up to {@code next} are at hand.
     *
     * @param waiting how many more the log holds already
     * @return whether what follows from these records may be said
     */
    boolean caughtUpAt(int partition, long next, long waiting) {
        Progress before = owned.get(partition);
        if (before == null) return false;
        long goal = before.caughtUp() ? next + waiting : before.goal();
        if (before.caughtUp() && waiting > 0)
            owned.put(partition, new Progress(before.next(), goal, 0));
        return next >= goal;
    }

    /** Records before {@code next} are folded and stored. */
    void folded(int partition, long next) {
        Progress before = owned.get(partition);
        if (before == null) return;
        owned.put(partition, new Progress(next, before.goal(), before.backlog()));
        if (!before.caughtUp() && next >= before.goal())
            events.publishEvent(new CaughtUp(partition, before.backlog()));
    }

    boolean caughtUp(int partition) {
        Progress progress = owned.get(partition);
        return progress != null && progress.caughtUp();
    }

    Map<Integer, Progress> all() {
        return new TreeMap<>(owned);
    }
}
