package org.muster.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;
import org.muster.embedded.EmbeddedInfrastructure;
import org.muster.notifier.NotifierApplication;
import org.muster.notifier.channel.inbox.Inbox;
import org.muster.notifier.ledger.Deliveries;
import org.muster.notifier.people.PeopleView;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.core.KafkaTemplate;

/** What a mail server may answer, and what becomes of the mail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailFailuresTest {
    private static final AtomicReference<Instant> NOW =
            new AtomicReference<>(Instant.parse("2026-11-24T08:00:00Z"));

    private EmbeddedInfrastructure infrastructure;
    private ScriptedSmtp smtp;
    private ConfigurableApplicationContext notifier;

    static class MovedClock {
        @Bean
        @Primary
        Clock movedClock() {
            InstantSource moved = NOW::get;
            return moved.withZone(ZoneOffset.UTC);
        }
    }

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        infrastructure = EmbeddedInfrastructure.start(data);
        smtp = new ScriptedSmtp();
        notifier = startNotifier();
    }

    @AfterAll
    void stop() throws IOException {
        notifier.close();
        smtp.close();
        infrastructure.close();
    }

    @BeforeEach
    void mailServerIsWell() throws IOException {
        smtp.comesBack();
        smtp.answers("250 OK");
    }

    @Test
    void an_address_refused_for_good_is_recorded_with_its_reason_and_not_tried_again() {
        smtp.answers("550 5.1.1 no such user");
        double before = deliveries(Outcome.FAILED);
        Told told = remind();
        Delivery failed = settled(told, Outcome.FAILED);
        assertThat(failed.detail()).isEqualTo("the mail server answered 550");
        assertThat(failed.attempts()).isOne();
        assertThat(inboxOf(told)).as("the inbox tells all the same").isOne();
        await().until(() -> deliveries(Outcome.FAILED) == before + 1);

        int asked = smtp.asked();
        later(Duration.ofHours(2));
        assertThat(smtp.asked()).isEqualTo(asked);
    }

    @Test
    void a_mail_put_off_by_the_server_is_sent_after_a_restart() {
        smtp.answers("451 4.7.1 try again later");
        double before = deliveries(Outcome.RETRYING);
        Told told = remind();
        assertThat(settled(told, Outcome.RETRYING).detail())
                .isEqualTo("the mail server answered 451");
        assertThat(deliveries(Outcome.RETRYING)).isEqualTo(before + 1);
        notifier.close();

        smtp.answers("250 OK");
        int taken = smtp.taken();
        notifier = startNotifier();
        later(Duration.ofMinutes(5));
        assertThat(settled(told, Outcome.DELIVERED).attempts()).isEqualTo(2);
        later(Duration.ofMinutes(5));
        assertThat(smtp.taken()).as("sent once").isEqualTo(taken + 1);
        assertThat(deliveries(Outcome.DELIVERED)).isPositive();
    }

    @Test
    void a_mail_is_given_up_with_its_reason_after_a_day() {
        smtp.answers("451 4.7.1 try again later");
        Told told = remind();
        settled(told, Outcome.RETRYING);
        later(Duration.ofHours(25));
        assertThat(settled(told, Outcome.FAILED).detail())
                .isEqualTo("the mail server answered 451");
    }

    @Test
    void a_mail_server_that_says_nothing_holds_up_nobody_and_is_tried_again() {
        smtp.saysNothing();
        Told first = remind();
        Told second = remind();
        await().until(() -> inboxOf(first) == 1 && inboxOf(second) == 1);
        assertThat(settled(first, Outcome.RETRYING).detail())
                .isEqualTo("the mail server cannot be reached");
        settled(second, Outcome.RETRYING);

        smtp.answers("250 OK");
        later(Duration.ofMinutes(5));
        settled(first, Outcome.DELIVERED);
        settled(second, Outcome.DELIVERED);
    }

    /** What may be wrong with a mail server for an hour. */
    enum Trouble {
        PUTS_OFF,
        CLOSES,
        HANGS,
        REFUSES_CONNECTIONS,
        REFUSES_THE_SENDER;

        void begin(ScriptedSmtp smtp) throws IOException {
            switch (this) {
                case PUTS_OFF -> smtp.answers("451 4.7.1 try again later");
                case CLOSES -> smtp.answers("421 4.3.2 closing");
                case HANGS -> smtp.saysNothing();
                case REFUSES_CONNECTIONS -> smtp.goesAway();
                case REFUSES_THE_SENDER -> smtp.answersTheSender("550 5.7.1 who are you");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_hour_of_trouble_with_the_mail_server_loses_no_mail_and_doubles_none(Trouble trouble)
            throws IOException {
        trouble.begin(smtp);
        List<Told> told = new ArrayList<>();
        for (int minute = 0; minute < 60; minute += 5) {
            told.add(remind());
            await().until(() -> inboxOf(told.getLast()) == 1);
            later(Duration.ofMinutes(5));
        }
        mailServerIsWell();

        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            later(Duration.ofMinutes(1));
                            return smtp.messageIds().containsAll(messageIds(told));
                        });
        told.forEach(t -> settled(t, Outcome.DELIVERED));
        assertThat(smtp.messageIds()).doesNotHaveDuplicates();
    }

    @Test
    void an_hour_of_refusals_for_good_loses_no_mail_once_all_of_it_is_sent_again()
            throws IOException {
        smtp.answers("550 5.7.1 not allowed");
        List<Told> told = new ArrayList<>();
        for (int minute = 0; minute < 60; minute += 5) {
            told.add(remind());
            settled(told.getLast(), Outcome.FAILED);
            later(Duration.ofMinutes(5));
        }
        mailServerIsWell();
        var deliveries = notifier.getBean(Deliveries.class);
        assertThat(deliveries.failed())
                .extracting(Delivery::reminder)
                .containsAll(told.stream().map(t -> t.reminder().id()).toList());
        assertThat(deliveries.failed().getFirst().detail())
                .isEqualTo("the mail server answered 550");

        assertThat(deliveries.failedAgain(NOW.get())).isGreaterThanOrEqualTo(told.size());
        assertThat(deliveries.failedAgain(NOW.get())).isZero();
        told.forEach(t -> assertThat(settled(t, Outcome.DELIVERED).attempts()).isEqualTo(2));
        assertThat(deliveries.failed()).isEmpty();
        assertThat(smtp.messageIds()).containsAll(messageIds(told)).doesNotHaveDuplicates();
    }

    private static List<String> messageIds(List<Told> told) {
        return told.stream()
                .map(t -> "<%s.%s.mail@muster>".formatted(t.reminder().id(), t.person()))
                .toList();
    }

    private ConfigurableApplicationContext startNotifier() {
        return new SpringApplicationBuilder(NotifierApplication.class, MovedClock.class)
                .run(
                        "--spring.config.name=notifier",
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + infrastructure.bootstrapServers(),
                        "--spring.mongodb.uri=" + infrastructure.mongoUri(),
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + smtp.port(),
                        // its clock moves on, into nights and free days
                        "--muster.notifier.hours.quiet-until=20:00",
                        "--muster.notifier.hours.working-days-only=false",
                        "--spring.mail.properties.mail.smtp.timeout=500");
    }

    /** A reminder on its way to somebody. */
    private record Told(Reminder reminder, String person) {}

    @SuppressWarnings("unchecked")
    private Told remind() {
        String person = "p" + UUID.randomUUID().toString().substring(0, 8);
        var directory =
                new Directory(
                        notifier.getBean(KafkaTemplate.class), notifier.getBean(PeopleView.class));
        directory.knows(person, "Example Officer", person + "@example.org", Language.EN);
        Reminder reminder =
                Directory.reminder(
                        UUID.randomUUID().toString(), ReminderKind.KEEP_IN_TOUCH, person);
        directory.emits(reminder);
        return new Told(reminder, person);
    }

    private void later(Duration time) {
        NOW.updateAndGet(now -> now.plus(time));
        notifier.getBean(Pipeline.class).retry();
    }

    private long inboxOf(Told told) {
        return notifier.getBean(Inbox.class).of(new PersonId(told.person())).size();
    }

    private Delivery settled(Told told, Outcome outcome) {
        var deliveries = notifier.getBean(Deliveries.class);
        String id = told.reminder().id() + "." + told.person() + ".mail";
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                deliveries
                                        .find(id)
                                        .map(Delivery::outcome)
                                        .equals(Optional.of(outcome)));
        return deliveries.find(id).orElseThrow();
    }

    private double deliveries(Outcome outcome) {
        return notifier
                .getBean(MeterRegistry.class)
                .find("muster.deliveries")
                .tag("channel", "MAIL")
                .tag("outcome", outcome.name())
                .counters()
                .stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }
}
