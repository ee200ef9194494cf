package org.muster.tracker.fold;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.muster.contract.fact.FactCodec;
import org.muster.contract.fact.FactHeaders;
import org.muster.contract.fact.UnreadableFactException;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.tracker.country.LoggedFact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.event.ListenerContainerPartitionIdleEvent;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;

/**
 * Reads the log in batches and hands each country its facts. What cannot be read is set aside and
 * blocks nothing.
 */
@Component
class FactListener implements ConsumerSeekAware {
    static final String ID = "tracker-facts";
    private static final Logger log = LoggerFactory.getLogger(FactListener.class);

    private final CountryKeeper keeper;
    private final OwnedPartitions owned;
    private final KafkaTemplate<String, byte[]> kafka;
    private final MeterRegistry meters;
    private volatile boolean fromTheBeginning;

    FactListener(
            CountryKeeper keeper,
            OwnedPartitions owned,
            KafkaTemplate<String, byte[]> kafka,
            MeterRegistry meters) {
        this.keeper = keeper;
        this.owned = owned;
        this.kafka = kafka;
        this.meters = meters;
    }

    @KafkaListener(
            id = ID,
            groupId = "muster-tracker",
            topics = Topics.EVENTS,
            containerFactory = "trackerListeners",
            properties = "group.instance.id=${muster.tracker.instance:tracker-1}")
    void read(List<ConsumerRecord<String, byte[]>> records, Consumer<?, ?> consumer) {
        Map<CountryCode, List<LoggedFact>> byCountry = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                Fact fact = FactCodec.read(record.value());
                byCountry
                        .computeIfAbsent(fact.country(), _ -> new ArrayList<>())
                        .add(
                                new LoggedFact(
                                        fact,
                                        record.partition(),
                                        record.offset(),
                                        moreFollow(record)));
            } catch (UnreadableFactException e) {
                setAside(record, String.valueOf(e.getMessage()));
            }
        }
        Set<Integer> ends = readToTheirEnd(records, consumer);
        byCountry.forEach(
                (country, facts) ->
                        keeper.fold(country, facts, ends.contains(facts.getLast().partition())));
        ends.forEach(owned::caughtUp);
    }

    /** The partitions of the records that are read to their end; the others are behind. */
    private Set<Integer> readToTheirEnd(
            List<ConsumerRecord<String, byte[]>> records, Consumer<?, ?> consumer) {
        Set<Integer> ends = new HashSet<>();
        for (TopicPartition partition :
                records.stream()
                        .map(r -> new TopicPartition(r.topic(), r.partition()))
                        .collect(Collectors.toSet()))
            if (atItsEnd(partition, consumer)) ends.add(partition.partition());
            else owned.behind(partition.partition());
        return ends;
    }

    /** Nothing has come of a partition for a while: either all is read, or the log is away. */
    @EventListener
    void idle(ListenerContainerPartitionIdleEvent event) {
        TopicPartition partition = event.getTopicPartition();
        if (partition.topic().equals(Topics.EVENTS) && atItsEnd(partition, event.getConsumer()))
            owned.caughtUp(partition.partition());
    }

    private static boolean atItsEnd(TopicPartition partition, Consumer<?, ?> consumer) {
        return consumer.currentLag(partition).orElse(1) == 0;
    }

    private static boolean moreFollow(ConsumerRecord<String, byte[]> record) {
        return record.headers().lastHeader(FactHeaders.MORE_FOLLOWS) != null;
    }

    /** The next assignment of partitions reads them from their beginning. */
    void readFromTheBeginning() {
        fromTheBeginning = true;
    }

    @Override
    public void onPartitionsAssigned(
            Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        owned.assigned(assignments.keySet());
        if (!fromTheBeginning) return;
        fromTheBeginning = false;
        callback.seekToBeginning(assignments.keySet());
    }

    @Override
    public void onPartitionsRevoked(@Nullable Collection<TopicPartition> partitions) {
        if (partitions != null) owned.revoked(partitions);
    }

    private void setAside(ConsumerRecord<String, byte[]> record, String reason) {
        log.warn(
                "Set aside an unreadable record at {}-{} offset {}",
                record.topic(),
                record.partition(),
                record.offset());
        ProducerRecord<String, byte[]> dead =
                new ProducerRecord<>(
                        Topics.deadLetters(record.topic()), record.key(), record.value());
        dead.headers().add("reason", reason.getBytes(StandardCharsets.UTF_8));
        String position = record.partition() + ":" + record.offset();
        dead.headers().add("position", position.getBytes(StandardCharsets.UTF_8));
        kafka.send(dead).join();
        meters.counter("muster.facts.unreadable").increment();
    }
}
