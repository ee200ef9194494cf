package org.muster.notifier.delivery;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.reminder.ReminderEvent;
import org.muster.contract.reminder.ReminderHeaders;
import org.muster.contract.topic.SetAside;
import org.muster.contract.topic.Topics;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.Settlement;
import org.muster.notifier.canary.Canary;
import org.muster.notifier.drill.Exercise;
import org.muster.notifier.people.DirectoryBehindException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Takes reminders from the log, as many as there are. What cannot be read or told is set aside and
 * blocks nothing; while the store is away, or the directory is still being read, they are read
 * again for ever.
 */
@Component
class ReminderListener {
    private static final Logger log = LoggerFactory.getLogger(ReminderListener.class);

    private final Pipeline pipeline;
    private final Canary canary;
    private final FollowUps followUps;
    private final Exercise exercise;
    private final KafkaTemplate<String, byte[]> kafka;
    private final MeterRegistry meters;

    ReminderListener(
            Pipeline pipeline,
            Canary canary,
            FollowUps followUps,
            Exercise exercise,
            KafkaTemplate<String, byte[]> kafka,
            MeterRegistry meters) {
        this.pipeline = pipeline;
        this.canary = canary;
        this.followUps = followUps;
        this.exercise = exercise;
        this.kafka = kafka;
        this.meters = meters;
    }

    private record Taken(ConsumerRecord<String, byte[]> record, Reminder reminder) {}

    @KafkaListener(
            id = "notifier-reminders",
            groupId = "muster-notifier",
            topics = Topics.REMINDERS,
            containerFactory = "notifierListeners",
            properties = "group.instance.id=${muster.notifier.instance:notifier-1}")
    void take(List<ConsumerRecord<String, byte[]>> records) {
        List<Taken> taken = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                switch (ReminderCodec.read(record.value())) {
                    case ReminderEvent.Due(Reminder reminder) -> due(record, reminder, taken);
                    case ReminderEvent.Settled(Settlement settlement) -> {
                        // of what was told before it, and of nothing that comes after
                        deliver(List.copyOf(taken));
                        taken.clear();
                        followUp(record, settlement);
                    }
                }
            } catch (IllegalArgumentException e) {
                setAside(record, String.valueOf(e.getMessage()));
            }
        }
        deliver(taken);
    }

    private void due(ConsumerRecord<String, byte[]> record, Reminder reminder, List<Taken> taken) {
        if (reminder.drill() != null)
            exercise.begun(reminder).ifPresent(d -> taken.add(new Taken(record, d)));
        else if (record.headers().lastHeader(ReminderHeaders.CANARY) == null)
            taken.add(new Taken(record, reminder));
        else prove(reminder);
    }

    private void followUp(ConsumerRecord<String, byte[]> record, Settlement settlement) {
        try {
            followUps.tell(settlement);
        } catch (MongoException | KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            setAside(record, "it cannot be followed up: " + e.getClass().getName());
        }
    }

    /** What goes wrong with the canary is not set aside: its silence is what is heard. */
    private void prove(Reminder reminder) {
        try {
            canary.take(reminder);
        } catch (RuntimeException e) {
            log.warn("The canary of {} fell: {}", reminder.kind(), e.toString());
        }
    }

    /** All at once; when that fails each alone, so that only the one that fails is set aside. */
    private void deliver(List<Taken> taken) {
        if (taken.isEmpty()) return;
        try {
            pipeline.deliver(taken.stream().map(Taken::reminder).toList());
        } catch (MongoException | KafkaException | DirectoryBehindException e) {
            throw e;
        } catch (RuntimeException e) {
            if (taken.size() == 1)
                setAside(taken.getFirst().record(), "it cannot be told: " + e.getClass().getName());
            else for (Taken one : taken) deliver(List.of(one));
        }
    }

    private void setAside(ConsumerRecord<String, byte[]> record, String reason) {
        log.warn(
                "Set aside a reminder at partition {} offset {}",
                record.partition(),
                record.offset());
        kafka.send(SetAside.of(record, reason)).join();
        meters.counter("muster.reminders.unreadable").increment();
    }
}
