package org.muster.tracker.fold;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/** The partitions of the log that this instance folds; only their countries' timers run here. */
@Component
class OwnedPartitions {
    private final Set<Integer> owned = ConcurrentHashMap.newKeySet();

    void assigned(Collection<TopicPartition> partitions) {
        partitions.forEach(p -> owned.add(p.partition()));
    }

    void revoked(Collection<TopicPartition> partitions) {
        partitions.forEach(p -> owned.remove(p.partition()));
    }

    boolean contains(int partition) {
        return owned.contains(partition);
    }
}
