package org.muster.tracker.given;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.muster.contract.fact.FactCodec;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.reminder.ReminderEvent;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.Settlement;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.LoggedFact;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Appends to the log as the intake does, and reads what the tracker wrote to it. */
public record TrackerLog(
        KafkaTemplate<String, byte[]> kafka,
        ConsumerFactory<String, byte[]> consumers,
        KafkaListenerEndpointRegistry registry,
        CountryStore countries) {

    static {
        // what a test waits for mostly comes at once
        Awaitility.setDefaultPollInterval(Duration.ofMillis(10));
    }

    /** Appends facts and waits until the last one is folded. */
    public CountryDocument folded(Fact... facts) {
        return folded(List.of(facts));
    }

    public CountryDocument folded(List<Fact> facts) {
        return folded(append(facts).getLast());
    }

    public CountryDocument folded(LoggedFact last) {
        CountryCode country = last.fact().country();
        await().until(() -> countries.load(country).covers(last.partition(), last.offset()));
        return countries.load(country);
    }

    public List<LoggedFact> append(List<Fact> facts) {
        List<LoggedFact> logged = new ArrayList<>();
        for (Fact fact : facts) {
            RecordMetadata at = append(fact.country().alpha3(), FactCodec.write(fact));
            logged.add(new LoggedFact(fact, at.partition(), at.offset(), false));
        }
        return logged;
    }

    public RecordMetadata append(String key, byte @org.jspecify.annotations.Nullable [] value) {
        return kafka.send(Topics.EVENTS, key, value).join().getRecordMetadata();
    }

    /** The reminders that were put on the log about a country, in their order. */
    public List<Reminder> reminders(CountryCode country) {
        return said(country)
                .flatMap(s -> s instanceof ReminderEvent.Due(Reminder r) ? Stream.of(r) : null)
                .toList();
    }

    /** What was reminded of in a country and is settled, in the order of the log. */
    public List<Settlement> settlements(CountryCode country) {
        return said(country)
                .flatMap(
                        s -> s instanceof ReminderEvent.Settled(Settlement t) ? Stream.of(t) : null)
                .toList();
    }

    private Stream<ReminderEvent> said(CountryCode country) {
        return records(Topics.REMINDERS).stream()
                .filter(r -> country.alpha3().equals(r.key()))
                .map(r -> ReminderCodec.read(r.value()));
    }

    /** All records of a topic up to its present end. */
    public List<ConsumerRecord<String, byte[]>> records(String topic) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        try (Consumer<String, byte[]> consumer = consumers.createConsumer("given", "reader")) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(e -> consumer.position(e.getKey()) < e.getValue()))
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
        }
        return all;
    }

    /** Does something while the tracker reads nothing. */
    public void whileItReadsNothing(Runnable work) {
        registry.getListenerContainers().forEach(c -> c.stop());
        try {
            work.run();
        } finally {
            registry.getListenerContainers().forEach(c -> c.start());
        }
    }
}
