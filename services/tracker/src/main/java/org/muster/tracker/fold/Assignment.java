package org.muster.tracker.fold;

import com.mongodb.MongoException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.muster.tracker.country.LogPositions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.stereotype.Component;

/** Takes partitions up where the store says, and gives them away. */
@Component
class Assignment implements ConsumerAwareRebalanceListener {
    private static final Logger log = LoggerFactory.getLogger(Assignment.class);

    private final LogPositions positions;
    private final OwnedPartitions owned;
    private volatile boolean closing;

    Assignment(LogPositions positions, OwnedPartitions owned) {
        this.positions = positions;
        this.owned = owned;
    }

    /**
     * Without the stored position nothing can be taken up, so this waits for the store; once it has
     * waited too long the group gives the partitions to another instance.
     */
    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> given) {
        boolean told = false;
        while (!given.isEmpty() && !closing) {
            try {
                takeUp(consumer, given);
                return;
            } catch (MongoException | TimeoutException away) {
                if (!told) log.warn("Waiting to take up the log: {}", away.toString());
                told = true;
            }
        }
    }

    private void takeUp(Consumer<?, ?> consumer, Collection<TopicPartition> given) {
        Map<Integer, Long> next = positions.of(numbers(given));
        Map<TopicPartition, Long> ends = consumer.endOffsets(given);
        for (TopicPartition p : given) {
            long from = next.getOrDefault(p.partition(), 0L);
            consumer.seek(p, from);
            owned.assigned(p.partition(), from, ends.getOrDefault(p, 0L));
        }
    }

    @Override
    public void onPartitionsRevokedAfterCommit(
            Consumer<?, ?> consumer, Collection<TopicPartition> taken) {
        owned.revoked(numbers(taken));
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> taken) {
        owned.revoked(numbers(taken));
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    private static List<Integer> numbers(@Nullable Collection<TopicPartition> partitions) {
        return partitions == null
                ? List.of()
                : partitions.stream().map(TopicPartition::partition).toList();
    }
}
