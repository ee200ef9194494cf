package org.muster.notifier.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.Reminder;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.channel.inbox.Inbox;
import org.muster.notifier.channel.mail.MailChannel;
import org.muster.notifier.channel.mail.MailNotSentException;
import org.muster.notifier.compose.Composer;
import org.muster.notifier.compose.Message;
import org.muster.notifier.live.Messages;
import org.muster.notifier.people.PeopleView;
import org.muster.notifier.recipient.Recipient;
import org.muster.notifier.recipient.Recipients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Recognise what was told before, resolve whom to tell, write, deliver, record. A mail that fails
 * is tried again, later and later, also after a restart; one that cannot be delivered holds up no
 * other.
 */
@Component
public class Pipeline {
    private static final Logger log = LoggerFactory.getLogger(Pipeline.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(15);

    private final Recipients recipients;
    private final PeopleView people;
    private final Composer composer;
    private final Inbox inbox;
    private final MailChannel mail;
    private final Deliveries deliveries;
    private final Messages messages;
    private final KafkaTemplate<String, byte[]> kafka;
    private final NotifierSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;
    private final ScheduledExecutorService retries =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("mail-retries").factory());

    Pipeline(
            Recipients recipients,
            PeopleView people,
            Composer composer,
            Inbox inbox,
            MailChannel mail,
            Deliveries deliveries,
            Messages messages,
            KafkaTemplate<String, byte[]> kafka,
            NotifierSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.recipients = recipients;
        this.people = people;
        this.composer = composer;
        this.inbox = inbox;
        this.mail = mail;
        this.deliveries = deliveries;
        this.messages = messages;
        this.kafka = kafka;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
        Gauge.builder("muster.deliveries.pending", deliveries, Deliveries::pending)
                .register(meters);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        retries.scheduleWithFixedDelay(this::retrySafely, 1, 5, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        retries.shutdownNow();
    }

    /** Tells whoever must know of a reminder. */
    void deliver(Reminder reminder) {
        List<Recipient> told = recipients.of(reminder);
        if (told.isEmpty()) nobody(reminder);
        for (Recipient recipient : told) {
            String key = reminder.id() + "." + recipient.person().id();
            if (deliveries.find(key + ".inbox").isEmpty()) {
                Message message = composer.write(reminder, recipient);
                inbox.put(
                        key + ".inbox",
                        recipient.person().id(),
                        reminder,
                        message,
                        clock.instant());
                settle(
                        delivery(
                                key + ".inbox",
                                reminder,
                                recipient,
                                Channel.INBOX,
                                Outcome.DELIVERED,
                                null,
                                1),
                        reminder);
            }
            if (recipient.person().email() == null || deliveries.find(key + ".mail").isPresent())
                continue;
            Delivery pending =
                    delivery(
                            key + ".mail",
                            reminder,
                            recipient,
                            Channel.MAIL,
                            Outcome.PENDING,
                            null,
                            0);
            deliveries.write(pending, reminder, clock.instant(), clock.instant());
            retries.execute(this::retrySafely);
        }
    }

    /**
     * Sends what is due, for the first time or again: at once, every few seconds, and when a clock
     * was moved. Never on the thread that reads reminders, which a mail server that hangs would
     * hold up.
     */
    public synchronized void retry() {
        for (Deliveries.Waiting waiting : deliveries.due(clock.instant())) {
            Delivery delivery = waiting.delivery();
            PersonId id = delivery.person();
            var person = id == null ? null : people.find(id).orElse(null);
            if (person == null)
                settle(
                        outcome(delivery, Outcome.FAILED, "the person was erased"),
                        waiting.reminder());
            else {
                Recipient recipient = new Recipient(person, delivery.why());
                send(delivery, waiting.reminder(), recipient, waiting.firstAttemptAt());
            }
        }
    }

    private void retrySafely() {
        try {
            retry();
        } catch (RuntimeException e) {
            if (!retries.isShutdown())
                log.warn("Could not look for mails to send; looking again soon: {}", e.toString());
        }
    }

    private void send(Delivery before, Reminder reminder, Recipient recipient, Instant first) {
        Message message = composer.write(reminder, recipient);
        Instant now = clock.instant();
        try {
            mail.send(before.id(), recipient.person(), message, now);
            settle(outcome(before, Outcome.DELIVERED, null), reminder);
        } catch (MailNotSentException e) {
            boolean over = e.permanent() || now.isAfter(first.plus(settings.giveUpAfter()));
            if (over) settle(outcome(before, Outcome.FAILED, e.reason()), reminder);
            else {
                Delivery again = outcome(before, Outcome.RETRYING, e.reason());
                deliveries.write(again, reminder, first, now.plus(pause(again.attempts())));
                count(again);
            }
        }
    }

    private static Duration pause(int attempts) {
        Duration pause = FIRST_RETRY.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : pause;
    }

    private void nobody(Reminder reminder) {
        String id = reminder.id() + ".nobody";
        if (deliveries.find(id).isPresent()) return;
        settle(
                new Delivery(
                        id,
                        reminder.id(),
                        reminder.country(),
                        reminder.kind(),
                        null,
                        Channel.NONE,
                        Outcome.NOBODY_TO_TELL,
                        Why.NOBODY,
                        null,
                        0,
                        clock.instant()),
                reminder);
    }

    private void settle(Delivery delivery, Reminder reminder) {
        deliveries.write(delivery, reminder, delivery.at(), null);
        kafka.send(Topics.DELIVERIES, delivery.reminder().value(), ReminderCodec.write(delivery));
        if (delivery.outcome() == Outcome.DELIVERED && delivery.person() != null)
            messages.changed(delivery.channel(), delivery.person());
        count(delivery);
    }

    private void count(Delivery delivery) {
        meters.counter(
                        "muster.deliveries",
                        "channel",
                        delivery.channel().name(),
                        "outcome",
                        delivery.outcome().name())
                .increment();
    }

    private Delivery delivery(
            String id,
            Reminder reminder,
            Recipient to,
            Channel channel,
            Outcome outcome,
            @Nullable String detail,
            int n) {
        return new Delivery(
                id,
                reminder.id(),
                reminder.country(),
                reminder.kind(),
                to.person().id(),
                channel,
                outcome,
                to.why(),
                detail,
                n,
                clock.instant());
    }

    private Delivery outcome(Delivery d, Outcome outcome, @Nullable String detail) {
        return new Delivery(
                d.id(),
                d.reminder(),
                d.country(),
                d.kind(),
                d.person(),
                d.channel(),
                outcome,
                d.why(),
                detail,
                d.attempts() + 1,
                clock.instant());
    }
}
