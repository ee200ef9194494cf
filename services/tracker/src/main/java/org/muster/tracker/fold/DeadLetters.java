package org.muster.tracker.fold;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.muster.contract.topic.SetAside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Sets aside what cannot be read: as it was, with the reason and its position in the headers. The
 * same position twice is the same record.
 */
@Component
class DeadLetters {
    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final KafkaTemplate<String, byte[]> kafka;
    private final Counter unreadable;

    DeadLetters(KafkaTemplate<String, byte[]> kafka, MeterRegistry meters) {
        this.kafka = kafka;
        this.unreadable =
                Counter.builder("muster.facts.unreadable")
                        .description("Records set aside because they could not be read")
                        .register(meters);
    }

    /** A record and why it cannot be read. */
    record Unreadable(ConsumerRecord<String, byte[]> record, String reason) {}

    void setAside(Unreadable letter) {
        ConsumerRecord<String, byte[]> record = letter.record();
        String position = record.partition() + ":" + record.offset();
        log.warn("Set aside an unreadable record of {} at {}", record.topic(), position);
        kafka.send(SetAside.of(record, letter.reason())).join();
        unreadable.increment();
    }
}
