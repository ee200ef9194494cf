package org.muster.notifier.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.reminder.Reminder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Takes reminders from the log. What cannot be read is set aside and blocks nothing. */
@Component
class ReminderListener {
    private static final Logger log = LoggerFactory.getLogger(ReminderListener.class);

    private final Pipeline pipeline;
    private final KafkaTemplate<String, byte[]> kafka;
    private final MeterRegistry meters;

    ReminderListener(Pipeline pipeline, KafkaTemplate<String, byte[]> kafka, MeterRegistry meters) {
        this.pipeline = pipeline;
        this.kafka = kafka;
        this.meters = meters;
    }

    @KafkaListener(
            id = "notifier-reminders",
            groupId = "muster-notifier",
            topics = Topics.REMINDERS,
            batch = "false",
            properties = "group.instance.id=${muster.notifier.instance:notifier-1}")
    void take(ConsumerRecord<String, byte[]> record) {
        Reminder reminder;
        try {
            reminder = ReminderCodec.readReminder(record.value());
        } catch (IllegalArgumentException e) {
            log.warn(
                    "Set aside an unreadable reminder at partition {} offset {}",
                    record.partition(),
                    record.offset());
            ProducerRecord<String, byte[]> dead =
                    new ProducerRecord<>(
                            Topics.deadLetters(record.topic()), record.key(), record.value());
            dead.headers()
                    .add("reason", String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
            kafka.send(dead).join();
            meters.counter("muster.reminders.unreadable").increment();
            return;
        }
        pipeline.deliver(reminder);
    }
}
