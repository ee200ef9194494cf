package org.muster.tracker.fold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.Settlement;
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
        for (Reminder r : due) sent.add(send(r.country(), ReminderCodec.write(r, now)));
        await(sent);
    }

    /** After the reminders that it is about, in the same partition. */
    void tell(List<Settlement> settled) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        for (Settlement s : settled) sent.add(send(s.country(), ReminderCodec.write(s)));
        await(sent);
    }

    private CompletableFuture<?> send(CountryCode country, byte[] record) {
        return kafka.send(Topics.REMINDERS, country.alpha3(), record);
    }

    private static void await(List<CompletableFuture<?>> sent) {
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }
}
