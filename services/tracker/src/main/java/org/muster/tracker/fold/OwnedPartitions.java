package org.muster.tracker.fold;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.muster.core.country.CountryCode;
import org.springframework.stereotype.Component;

/**
 * The partitions of the log that this instance folds, and which of them are read to their end. Only
 * there may time act on a country: before that, what is known is old, and a reminder could be about
 * what has long been settled.
 */
@Component
class OwnedPartitions {
    private final Map<Integer, Partition> owned = new HashMap<>();
    private Consumer<CountryCode> whenCaughtUp = _ -> {};

    private static final class Partition {
        private boolean caughtUp;
        private final Set<CountryCode> waiting = new HashSet<>();
    }

    /** Who is told of the countries that waited for their partition. */
    synchronized void whenCaughtUp(Consumer<CountryCode> told) {
        whenCaughtUp = told;
    }

    synchronized void assigned(Collection<TopicPartition> partitions) {
        partitions.forEach(p -> owned.putIfAbsent(p.partition(), new Partition()));
    }

    synchronized void revoked(Collection<TopicPartition> partitions) {
        partitions.forEach(p -> owned.remove(p.partition()));
    }

    synchronized void behind(int partition) {
        Partition p = owned.get(partition);
        if (p != null) p.caughtUp = false;
    }

    synchronized void caughtUp(int partition) {
        Partition p = owned.get(partition);
        if (p == null) return;
        p.caughtUp = true;
        p.waiting.forEach(whenCaughtUp);
        p.waiting.clear();
    }

    synchronized boolean contains(int partition) {
        return owned.containsKey(partition);
    }

    /** Whether the country has to wait for its partition; it is told of when it is read. */
    synchronized boolean waits(CountryCode country, int partition) {
        Partition p = owned.get(partition);
        if (p == null || p.caughtUp) return false;
        p.waiting.add(country);
        return true;
    }
}
