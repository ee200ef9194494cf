package org.muster.tracker.canary;

import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.reminder.ReminderHeaders;
import org.muster.contract.topic.Topics;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;
import org.muster.tracker.TrackerSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Sends one reminder of each kind the way that all go, once a day: planned from facts, over the
 * topic. Whoever delivers reminders says when the last of each kind got through; what this does not
 * send is missed there.
 */
@Component
class Canary {
    private static final Logger log = LoggerFactory.getLogger(Canary.class);
    private static final Duration AFTER_THE_START = Duration.ofSeconds(30);

    private final KafkaTemplate<String, byte[]> kafka;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Duration every;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("canary").factory());

    Canary(
            KafkaTemplate<String, byte[]> kafka,
            Catalogue catalogue,
            Clock clock,
            TrackerSettings settings) {
        this.kafka = kafka;
        this.catalogue = catalogue;
        this.clock = clock;
        this.every = settings.canaryEvery();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (every.isZero()) return;
        timer.scheduleAtFixedRate(
                this::tryToSing,
                AFTER_THE_START.toMillis(),
                every.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        timer.shutdownNow();
    }

    private void tryToSing() {
        try {
            sing();
        } catch (RuntimeException e) {
            // missed where it should arrive; a timer that throws would never come again
            log.warn("The canary could not be sent: {}", e.toString());
        }
    }

    /** Sends a reminder of each kind. */
    void sing() {
        Instant now = clock.instant();
        Map<ReminderKind, Reminder> reminders = CanaryCountry.reminders(now, catalogue);
        for (Reminder r : reminders.values()) kafka.send(record(r, now)).join();
        Set<ReminderKind> missing = EnumSet.copyOf(ReminderKind.allPlanned());
        missing.removeAll(reminders.keySet());
        if (!missing.isEmpty()) log.warn("The plan finds no reminder of {} any more", missing);
    }

    private static ProducerRecord<String, byte[]> record(Reminder reminder, Instant now) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(
                        Topics.REMINDERS,
                        reminder.country().alpha3(),
                        ReminderCodec.write(reminder, now));
        record.headers()
                .add(
                        ReminderHeaders.CANARY,
                        reminder.kind().name().getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
