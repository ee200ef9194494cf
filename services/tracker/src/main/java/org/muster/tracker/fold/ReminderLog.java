package org.muster.tracker.fold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.reminder.Reminder;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Emits reminders to the log, before the document says so: after a crash between the two the same
 * ones come again under the same ids, and whoever delivers them recognises them (decision 6).
 */
@Component
class ReminderLog {
    private final KafkaTemplate<String, byte[]> kafka;

    ReminderLog(KafkaTemplate<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    void emit(List<Reminder> due, Instant now) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        for (Reminder r : due)
            sent.add(
                    kafka.send(
                            Topics.REMINDERS, r.country().alpha3(), ReminderCodec.write(r, now)));
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }
}
