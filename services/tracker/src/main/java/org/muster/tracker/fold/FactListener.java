package org.muster.tracker.fold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.muster.contract.fact.FactCodec;
import org.muster.contract.fact.FactHeaders;
import org.muster.contract.fact.UnreadableFactException;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.tracker.country.LogPositions;
import org.muster.tracker.country.LoggedFact;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Reads the log in batches and hands each country its facts. A batch that fails is read again as a
 * whole, which changes nothing for those that were folded.
 */
@Component
class FactListener {
    static final String ID = "tracker-facts";

    private final CountryKeeper keeper;
    private final OwnedPartitions owned;
    private final LogPositions positions;
    private final DeadLetters deadLetters;

    FactListener(
            CountryKeeper keeper,
            OwnedPartitions owned,
            LogPositions positions,
            DeadLetters deadLetters) {
        this.keeper = keeper;
        this.owned = owned;
        this.positions = positions;
        this.deadLetters = deadLetters;
    }

    @KafkaListener(
            id = ID,
            groupId = "muster-tracker",
            topics = Topics.EVENTS,
            containerFactory = "trackerListeners",
            properties = "group.instance.id=${muster.tracker.instance:tracker-1}")
    void read(List<ConsumerRecord<String, byte[]>> records, Consumer<?, ?> consumer) {
        Batch batch = Batch.of(records);
        Map<Integer, Boolean> caughtUp = new LinkedHashMap<>();
        batch.next().forEach((p, next) -> caughtUp.put(p, caughtUp(consumer, p, next)));
        batch.facts()
                .forEach(
                        (country, facts) ->
                                keeper.fold(
                                        country,
                                        facts,
                                        caughtUp.getOrDefault(facts.getLast().partition(), true)));
        // last, so that a batch that is read again sets nothing aside twice
        batch.unreadable().forEach(deadLetters::setAside);
        positions.reached(batch.next());
        batch.next().forEach(owned::folded);
    }

    private boolean caughtUp(Consumer<?, ?> consumer, int partition, long next) {
        long waiting = consumer.currentLag(new TopicPartition(Topics.EVENTS, partition)).orElse(0);
        return owned.caughtUpAt(partition, next, waiting);
    }

    private record Batch(
            Map<CountryCode, List<LoggedFact>> facts,
            List<DeadLetters.Unreadable> unreadable,
            Map<Integer, Long> next) {

        static Batch of(List<ConsumerRecord<String, byte[]>> records) {
            Batch batch =
                    new Batch(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
            records.forEach(batch::add);
            return batch;
        }

        private void add(ConsumerRecord<String, byte[]> record) {
            next.put(record.partition(), record.offset() + 1);
            try {
                Fact fact = FactCodec.read(record.value());
                facts.computeIfAbsent(fact.country(), _ -> new ArrayList<>())
                        .add(
                                new LoggedFact(
                                        fact,
                                        record.partition(),
                                        record.offset(),
                                        moreFollow(record)));
            } catch (UnreadableFactException e) {
                unreadable.add(new DeadLetters.Unreadable(record, String.valueOf(e.getMessage())));
            }
        }

        private static boolean moreFollow(ConsumerRecord<String, byte[]> record) {
            return record.headers().lastHeader(FactHeaders.MORE_FOLLOWS) != null;
        }
    }
}
