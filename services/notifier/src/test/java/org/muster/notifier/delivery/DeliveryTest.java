package org.muster.notifier.delivery;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.muster.notifier.delivery.Directory.emptySeat;
import static org.muster.notifier.delivery.Directory.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.access.Role;
import org.muster.contract.answer.Answer;
import org.muster.contract.api.InboxMessage.Settled;
import org.muster.contract.api.Refused;
import org.muster.contract.person.Notifications;
import org.muster.contract.person.Person;
import org.muster.contract.person.Watch;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.contract.reminder.Delivery.Waits;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.Settlement;
import org.muster.embedded.TemporaryInfrastructureConfiguration;
import org.muster.notifier.NotifierApplication;
import org.muster.notifier.channel.inbox.Inbox;
import org.muster.notifier.hours.Hour;
import org.muster.notifier.ledger.Claim;
import org.muster.notifier.ledger.Deliveries;
import org.muster.notifier.ledger.Entry;
import org.muster.notifier.people.OwnAccounts;
import org.muster.notifier.people.PeopleView;
import org.muster.notifier.recipient.Recipient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = NotifierApplication.class,
        properties = {
            "spring.config.name=notifier",
            // its clock moves on, into nights and free days
            "muster.notifier.hours.quiet-until=20:00",
            "muster.notifier.hours.working-days-only=false"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TemporaryInfrastructureConfiguration.class, DeliveryTest.MovedClock.class})
@ExtendWith(OutputCaptureExtension.class)
class DeliveryTest {
    private static final ServerSetup PORT =
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort();
    private static final AtomicReference<Instant> NOW =
            new AtomicReference<>(Instant.parse("2026-11-24T08:00:00Z"));
    private static GreenMail smtp = new GreenMail(PORT);

    @Autowired KafkaTemplate<String, byte[]> kafka;
    @Autowired PeopleView people;
    @Autowired Inbox inbox;
    @Autowired OwnAccounts accounts;
    @Autowired NotifierController controller;

    @Autowired
    @Qualifier("notifierDatabase")
    MongoDatabase database;

    @Autowired Deliveries deliveries;
    @Autowired Pipeline pipeline;
    @Autowired MeterRegistry meters;
    @Autowired KafkaListenerEndpointRegistry listeners;

    static class MovedClock {
        @Bean
        Clock movedClock() {
            return new Clock() {
                @Override
                public Instant instant() {
                    return NOW.get();
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return Clock.fixed(NOW.get(), zone);
                }
            };
        }
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> smtp.getSmtp().getPort());
    }

    @BeforeAll
    static void startMailServer() {
        smtp.start();
    }

    @AfterAll
    static void stopMailServer() {
        smtp.stop();
    }

    @Test
    void nobody_is_passed_over_because_the_directory_is_still_being_read() {
        String id = id();
        Reminder reminder = reminder(UUID.randomUUID().toString(), ReminderKind.KEEP_IN_TOUCH, id);
        whileNothingIsRead(
                "notifier-people",
                () -> {
                    directory().says(id, "Example Officer", id + "@example.org", Language.EN);
                    directory().emits(reminder);
                    await().during(Duration.ofMillis(700))
                            .until(() -> deliveries.of(reminder.id().value()).isEmpty());
                });
        settled(reminder, id, Outcome.DELIVERED);
        assertThat(deliveries.of(reminder.id().value()))
                .extracting(Delivery::outcome)
                .doesNotContain(Outcome.NOBODY_TO_TELL);
    }

    @Test
    void the_same_reminder_ten_times_is_one_inbox_message_and_one_mail() throws Exception {
        String id = id();
        directory().knows(id, "Example Officer", id + "@example.org", Language.EN);
        Reminder reminder = reminder(UUID.randomUUID().toString(), ReminderKind.KEEP_IN_TOUCH, id);
        for (int i = 0; i < 10; i++) directory().emits(reminder);
        settled(reminder, id, Outcome.DELIVERED);
        directory().emits(reminder);
        String last = UUID.randomUUID().toString();
        directory().emits(reminder(last, ReminderKind.STRUCTURE_RESUMED, id));
        await().until(() -> mailsTo(id).size() >= 2);
        assertThat(mailsTo(id)).hasSize(2);
        assertThat(inbox.of(new PersonId(id))).hasSize(2);
        assertThat(mailsTo(id).getFirst().getMessageID())
                .isEqualTo("<" + reminder.id() + "." + id + ".mail@muster>");
    }

    @Test
    void
            what_was_written_down_and_forgotten_when_the_store_went_away_is_sent_when_it_comes_again() {
        String id = id();
        directory().knows(id, "Example Officer", id + "@example.org", Language.EN);
        Reminder reminder = reminder(UUID.randomUUID().toString(), ReminderKind.KEEP_IN_TOUCH, id);
        deliveries.add(List.of(inHand(reminder, id)));

        directory().emits(reminder);

        settled(reminder, id, Outcome.DELIVERED);
        assertThat(mailsTo(id)).hasSize(1);
        assertThat(inbox.of(new PersonId(id))).hasSize(1);
    }

    @Test
    void forty_reminders_of_one_moment_are_one_mail_and_forty_messages_in_the_inbox()
            throws Exception {
        String id = id();
        directory().knows(id, "Example Officer", id + "@example.org", Language.EN);
        List<Reminder> forty =
                IntStream.range(0, 40)
                        .mapToObj(_ -> UUID.randomUUID().toString())
                        .map(r -> reminder(r, ReminderKind.SEAT_EMPTY, id))
                        .toList();
        // however slowly they are written, they are read at once
        whileNothingIsRead("notifier-reminders", () -> directory().emits(forty));
        forty.forEach(r -> settled(r, id, Outcome.DELIVERED));

        assertThat(mailsTo(id)).hasSize(1);
        MimeMessage mail = mailsTo(id).getFirst();
        assertThat(mail.getSubject()).isEqualTo("40 reminders: Sudan");
        assertThat(inbox.of(new PersonId(id))).hasSize(40);
        assertThat(forty)
                .allSatisfy(
                        r ->
                                assertThat(
                                                "<"
                                                        + settled(r, id, Outcome.DELIVERED)
                                                                .message()
                                                        + "@muster>")
                                        .isEqualTo(mail.getMessageID()));
    }

    private void whileNothingIsRead(String listener, Runnable then) {
        MessageListenerContainer reading = requireNonNull(listeners.getListenerContainer(listener));
        reading.pause();
        try {
            await().until(reading::isContainerPaused);
            then.run();
        } finally {
            reading.resume();
        }
    }

    @Test
    void what_came_at_night_is_one_mail_in_the_morning_and_a_deadline_comes_at_night() {
        String id = id();
        directory().knows(wishing(id, CountryCode.of("TUR"), quietNow()));
        Reminder first = reminder(UUID.randomUUID().toString(), ReminderKind.SEAT_EMPTY, id);
        Reminder second = reminder(UUID.randomUUID().toString(), ReminderKind.KEEP_IN_TOUCH, id);
        Reminder deadline = Directory.deadline(UUID.randomUUID().toString(), 8, id);
        directory().emits(List.of(first, second, deadline));
        settled(deadline, id, Outcome.DELIVERED);
        assertThat(settled(first, id, Outcome.PENDING).waits()).isEqualTo(Waits.QUIET_HOURS);
        assertThat(mailsTo(id)).hasSize(1);

        NOW.updateAndGet(now -> now.plus(Duration.ofHours(2)));
        pipeline.retry();
        settled(first, id, Outcome.DELIVERED);
        settled(second, id, Outcome.DELIVERED);
        assertThat(mailsTo(id)).hasSize(2);
    }

    @Test
    void of_the_steps_that_waited_for_the_morning_the_mail_says_only_the_last() throws Exception {
        String id = id();
        directory().knows(wishing(id, CountryCode.of("SDN"), quietNow()));
        Reminder first = emptySeat("TABLE-" + id, id);
        Reminder last = Directory.next(first, Duration.ofDays(7));
        directory().emits(List.of(first, last));
        settled(first, id, Outcome.PENDING);
        settled(last, id, Outcome.PENDING);

        NOW.updateAndGet(now -> now.plus(Duration.ofHours(2)));
        pipeline.retry();
        Delivery went = settled(last, id, Outcome.DELIVERED);
        Delivery replaced = settled(first, id, Outcome.WITHDRAWN);
        assertThat(replaced.detail())
                .isEqualTo("what came later in the same message takes its place");
        assertThat(replaced.message()).isEqualTo(went.message());
        assertThat(mailsTo(id)).hasSize(1);
        assertThat(mailsTo(id).getFirst().getSubject()).startsWith("Sudan:");
        assertThat(inbox.of(new PersonId(id))).as("which is told at once").hasSize(2);
    }

    /** Quiet from an hour ago for two hours, whatever the clock of the test says by now. */
    private static Notifications quietNow() {
        LocalTime now = NOW.get().atZone(ZoneOffset.UTC).toLocalTime();
        return new Notifications(
                ZoneOffset.UTC,
                Set.of(DayOfWeek.SUNDAY),
                now.minusHours(1),
                now.plusHours(1),
                Set.of(),
                Map.of(),
                null,
                null,
                null,
                List.of());
    }

    @Test
    void who_pauses_and_then_does_not_hears_what_waited_at_once() {
        String id = id();
        Person paused = paused(id, Duration.ofDays(9));
        directory().knows(paused);
        Reminder reminder = Directory.deadline(UUID.randomUUID().toString(), 8, id);
        directory().emits(reminder);
        assertThat(settled(reminder, id, Outcome.PENDING).waits()).isEqualTo(Waits.PAUSED);
        assertThat(inbox.of(new PersonId(id))).hasSize(1);
        directory().knows(paused.wishing(Notifications.USUAL));
        settled(reminder, id, Outcome.DELIVERED);
    }

    @Test
    void what_waits_for_whoever_follows_nothing_any_more_goes_out_to_nobody() {
        String id = id();
        String follower = id + "-follows";
        directory().knows(id, "Example Officer", id + "@example.org", Language.EN);
        Watch transitions =
                new Watch(
                        Set.of(CountryCode.of("SDN")),
                        Set.of(),
                        Set.of(),
                        Set.of(ReminderKind.TRANSITION_OPEN),
                        false);
        Person paused = paused(follower, Duration.ofDays(9));
        directory().knows(following(paused, paused.wishes().pausedUntil(), List.of(transitions)));
        Reminder reminder =
                Directory.reminder(UUID.randomUUID().toString(), ReminderKind.TRANSITION_OPEN, id);
        directory().emits(reminder);
        assertThat(settled(reminder, follower, Outcome.PENDING).why()).isEqualTo(Why.WATCHES);
        directory().knows(following(paused, null, List.of()));
        assertThat(settled(reminder, follower, Outcome.WITHDRAWN).detail())
                .isEqualTo("the person follows nothing any more");
        settled(reminder, id, Outcome.DELIVERED);
        assertThat(mailsTo(follower)).isEmpty();
    }

    private static Person following(
            Person person, @Nullable Instant pausedUntil, List<Watch> watches) {
        Notifications n = person.wishes();
        return person.wishing(
                new Notifications(
                        n.zone(),
                        n.freeDays(),
                        n.quietFrom(),
                        n.quietUntil(),
                        n.channelsOff(),
                        n.digests(),
                        n.digestAt(),
                        n.digestDay(),
                        pausedUntil,
                        watches));
    }

    @Test
    void a_pause_that_outlasts_a_meeting_is_followed_by_no_reminder_of_it() {
        String id = id();
        Person paused = paused(id, Duration.ofDays(9));
        directory().knows(paused);
        Reminder meeting = Directory.meetingTomorrow(NOW.get(), "TABLE-" + id, id);
        directory().emits(meeting);
        settled(meeting, id, Outcome.PENDING);
        assertThat(inbox.of(new PersonId(id))).hasSize(1);

        NOW.updateAndGet(now -> now.plus(Duration.ofDays(10)));
        pipeline.retry();
        assertThat(settled(meeting, id, Outcome.WITHDRAWN).detail())
                .isEqualTo("it was too late before it could go out");
        assertThat(mailsTo(id)).isEmpty();
    }

    @Test
    void a_pause_that_ends_before_a_meeting_is_followed_by_the_reminder_of_it() {
        String id = id();
        directory().knows(paused(id, Duration.ofHours(3)));
        Reminder meeting = Directory.meetingTomorrow(NOW.get(), "TABLE-" + id, id);
        directory().emits(meeting);
        settled(meeting, id, Outcome.PENDING);

        NOW.updateAndGet(now -> now.plus(Duration.ofHours(4)));
        pipeline.retry();
        settled(meeting, id, Outcome.DELIVERED);
    }

    @Test
    void what_is_heard_of_after_the_meeting_is_in_the_inbox_only() {
        String id = id();
        directory().knows(id, "Example Officer", id + "@example.org", Language.EN);
        Instant before = NOW.get().minus(Duration.ofDays(2));
        Reminder meeting = Directory.meetingTomorrow(before, "TABLE-" + id, id);
        directory().emits(meeting);
        settled(meeting, id, Outcome.WITHDRAWN);
        assertThat(inbox.of(new PersonId(id))).hasSize(1);
        assertThat(mailsTo(id)).isEmpty();
    }

    /** Without quiet hours, and away for so long. */
    private static Person paused(String id, Duration time) {
        return wishing(
                id,
                null,
                new Notifications(
                        null,
                        Set.of(),
                        LocalTime.NOON,
                        LocalTime.NOON,
                        Set.of(),
                        Map.of(),
                        null,
                        null,
                        NOW.get().plus(time),
                        List.of()));
    }

    private static Person wishing(String id, @Nullable CountryCode country, Notifications wishes) {
        return new Person(
                new PersonId(id),
                "Example Officer",
                id + "@example.org",
                null,
                Language.EN,
                country,
                Set.of(),
                false,
                wishes);
    }

    @Test
    void somebody_who_reads_Arabic_reads_from_right_to_left() throws Exception {
        String id = id();
        directory().knows(id, "مثال", id + "@example.org", Language.AR);
        directory().emits(reminder(UUID.randomUUID().toString(), ReminderKind.KEEP_IN_TOUCH, id));
        await().until(() -> !mailsTo(id).isEmpty());
        MimeMessage mail = mailsTo(id).getFirst();
        assertThat(mail.getSubject()).startsWith("\u2068السودان\u2069");
        MimeMultipart bodies = (MimeMultipart) mail.getContent();
        assertThat((String) bodies.getBodyPart(0).getContent()).contains("تصلكم هذه الرسالة");
        assertThat((String) bodies.getBodyPart(1).getContent()).contains("lang=\"ar\" dir=\"rtl\"");
        assertThat(mail.getHeader("List-Unsubscribe", null)).contains("/notifications>");
        assertThat(mail.getHeader("References", null)).endsWith(".about@muster>");
    }

    @Test
    void somebody_who_reads_French_is_told_in_French_what_and_why() throws Exception {
        String id = id();
        directory().knows(id, "Exemple Responsable", id + "@example.org", Language.FR);
        directory().emits(reminder(UUID.randomUUID().toString(), ReminderKind.KEEP_IN_TOUCH, id));
        await().until(() -> !mailsTo(id).isEmpty());
        assertThat(mailsTo(id).getFirst().getSubject()).contains("Soudan", "réunions suspendues");
        assertThat(inbox.of(new PersonId(id)).getFirst().why())
                .contains("parce que vous occupez ce siège");
    }

    @Test
    void when_nobody_in_the_country_is_known_the_regional_specialist_is_told() {
        String specialist = id();
        directory()
                .knows(
                        new Person(
                                new PersonId(specialist),
                                "Example Specialist",
                                specialist + "@example.org",
                                null,
                                Language.EN,
                                null,
                                Set.of("ro-cairo"),
                                false));
        Reminder reminder =
                reminder(
                        UUID.randomUUID().toString(),
                        ReminderKind.SEAT_EMPTY,
                        "nobody-knows-" + id());
        directory().emits(reminder);
        Delivery mail = settled(reminder, specialist, Outcome.DELIVERED);
        assertThat(mail.why()).isEqualTo(Why.REGIONAL_SPECIALIST);
        directory().erases(specialist);
    }

    @Test
    void R68_a_deadline_is_told_to_the_office_and_to_the_regional_specialist_beside_it()
            throws Exception {
        String officer = id();
        String specialist = id();
        directory().knows(officer, "Example Officer", officer + "@example.org", Language.EN);
        directory()
                .knows(
                        new Person(
                                new PersonId(specialist),
                                "Exemple Spécialiste",
                                specialist + "@example.org",
                                null,
                                Language.FR,
                                null,
                                Set.of("ro-cairo"),
                                false));
        Reminder reminder = Directory.deadline(UUID.randomUUID().toString(), 8, officer);
        directory().emits(reminder);

        assertThat(settled(reminder, officer, Outcome.DELIVERED).why())
                .isEqualTo(Why.SEES_TO_THE_ACTION);
        assertThat(settled(reminder, specialist, Outcome.DELIVERED).why())
                .isEqualTo(Why.REGIONAL_SPECIALIST);
        assertThat(mailsTo(officer).getFirst().getSubject())
                .contains("Sudan: 8 hours left", "MEFM");
        assertThat(inbox.of(new PersonId(officer)).getFirst().text())
                .contains(
                        "Floods", "8 hours are left", "6:00", "4:00", "UTC", "hours of the clock");
        assertThat(inbox.of(new PersonId(specialist)).getFirst().text())
                .contains("18:00", "16:00 UTC", "heures d’horloge");
        directory().erases(specialist);
    }

    @Test
    void R68_a_deadline_that_is_over_says_so() {
        String officer = id();
        directory().knows(officer, "Example Officer", null, Language.EN);
        directory().emits(Directory.deadline(UUID.randomUUID().toString(), 0, officer));

        await().until(() -> !inbox.of(new PersonId(officer)).isEmpty());
        assertThat(inbox.of(new PersonId(officer)).getFirst().text())
                .contains("its time was over on")
                .doesNotContain("hours are left");
    }

    @Test
    void when_nobody_is_known_at_any_level_that_is_recorded() {
        Reminder reminder =
                reminder(
                        UUID.randomUUID().toString(),
                        ReminderKind.SEAT_EMPTY,
                        "nobody-knows-" + id());
        directory().emits(reminder);
        await().until(() -> deliveries.find(reminder.id() + ".nobody").isPresent());
        Delivery none = deliveries.find(reminder.id() + ".nobody").orElseThrow();
        assertThat(none.outcome()).isEqualTo(Outcome.NOBODY_TO_TELL);
        assertThat(none.channel()).isEqualTo(Channel.NONE);
    }

    @Test
    void a_mail_server_that_is_away_loses_no_mail_and_holds_up_no_inbox() {
        String id = id();
        directory().knows(id, "Example Officer", id + "@example.org", Language.EN);
        int port = smtp.getSmtp().getPort();
        smtp.stop();
        Reminder reminder = reminder(UUID.randomUUID().toString(), ReminderKind.KEEP_IN_TOUCH, id);
        directory().emits(reminder);
        Delivery waiting = settled(reminder, id, Outcome.RETRYING);
        assertThat(inbox.of(new PersonId(id))).hasSize(1);
        assertThat(waiting.detail()).isEqualTo("the mail server cannot be reached");

        smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(5)));
        pipeline.retry();
        settled(reminder, id, Outcome.DELIVERED);
        assertThat(mailsTo(id)).hasSize(1);
        pipeline.retry();
        assertThat(mailsTo(id)).hasSize(1);
    }

    @Test
    void what_is_tried_again_is_not_sent_any_more_once_it_is_settled() {
        String id = id();
        directory().knows(id, "Example Officer", id + "@example.org", Language.EN);
        int port = smtp.getSmtp().getPort();
        smtp.stop();
        Reminder reminder = emptySeat("TABLE-" + id, id);
        directory().emits(reminder);
        settled(reminder, id, Outcome.RETRYING);
        directory().settles(settlement(reminder, "somebody-else"));
        Delivery withdrawn = settled(reminder, id, Outcome.WITHDRAWN);
        assertThat(withdrawn.attempts()).isPositive();

        nothingGoesOutOnceTheMailServerIsBack(port, id);
    }

    @Test
    void what_waits_for_a_mail_server_that_is_away_is_not_sent_any_more_once_it_is_settled() {
        String first = id();
        String second = id();
        for (String id : List.of(first, second))
            directory().knows(id, "Example Officer", id + "@example.org", Language.EN);
        int port = smtp.getSmtp().getPort();
        smtp.stop();
        Reminder breaks = emptySeat("TABLE-" + first, first);
        directory().emits(breaks);
        settled(breaks, first, Outcome.RETRYING);
        Reminder waits = emptySeat("TABLE-" + second, second);
        directory().emits(waits);
        directory().settles(settlement(waits, "somebody-else"));
        settled(waits, second, Outcome.WITHDRAWN);
        directory().settles(settlement(breaks, "somebody-else"));
        settled(breaks, first, Outcome.WITHDRAWN);

        nothingGoesOutOnceTheMailServerIsBack(port, first, second);
    }

    @Test
    void what_failed_while_its_matter_was_settled_is_not_tried_again() {
        String id = id();
        directory().knows(id, "Example Officer", id + "@example.org", Language.EN);
        Reminder reminder = emptySeat("TABLE-" + id, id);
        Entry inHand = inHand(reminder, id);
        deliveries.add(List.of(inHand));
        directory().settles(settlement(reminder, "somebody-else"));
        await().until(() -> mailsTo(id).size() == 1);
        deliveries.releaseForgotten(List.of(inHand.id()), "notifier-1", NOW.get());
        pipeline.retry();
        settled(reminder, id, Outcome.WITHDRAWN);
        assertThat(mailsTo(id)).as("that it is settled").hasSize(1);
    }

    /** A mail that an instance is sending, and for a long time. */
    private Entry inHand(Reminder reminder, String id) {
        Recipient officer =
                new Recipient(people.find(new PersonId(id)).orElseThrow(), Why.HOLDS_THE_SEAT);
        Delivery mail =
                new Planned(reminder, NOW.get())
                        .to(officer, Channel.MAIL, new Hour(NOW.get(), null));
        Claim claim = new Claim("a-claim", "notifier-1", NOW.get().plus(Duration.ofDays(900)));
        return new Entry(mail, reminder).taken(mail.id(), claim);
    }

    private void nothingGoesOutOnceTheMailServerIsBack(int port, String... to) {
        smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(5)));
        String last = id();
        directory().knows(last, "Example Officer", last + "@example.org", Language.EN);
        directory().emits(emptySeat("TABLE-" + last, last));
        await().until(
                        () -> {
                            pipeline.retry();
                            return mailsTo(last).size() == 1;
                        });
        for (String id : to) assertThat(mailsTo(id)).isEmpty();
    }

    @Test
    void whoever_is_erased_from_the_directory_leaves_nothing_in_the_inbox() {
        String id = id();
        directory().knows(id, "Example Officer", null, Language.EN);
        directory().emits(reminder(UUID.randomUUID().toString(), ReminderKind.KEEP_IN_TOUCH, id));
        await().until(() -> !inbox.of(new PersonId(id)).isEmpty());
        directory().erases(id);
        await().until(() -> inbox.of(new PersonId(id)).isEmpty());
    }

    @Test
    void whoever_is_erased_is_not_written_down_again_by_a_link_or_a_page_that_is_still_open() {
        String id = id();
        PersonId person = new PersonId(id);
        directory().knows(id, "Example Officer", null, Language.EN);
        Reminder reminder = reminder(UUID.randomUUID().toString(), ReminderKind.KEEP_IN_TOUCH, id);
        directory().emits(reminder);
        await().until(() -> !inbox.of(person).isEmpty());
        String message = Delivery.id(reminder.id(), person, Channel.INBOX);
        Caller page = caller("account-" + id, id);
        Callers.as(page, () -> controller.unread());
        assertThat(accounts.of(page.account())).contains(person);
        Caller link = caller(id, id);
        assertThat(Callers.as(link, () -> controller.message(message)).id()).isEqualTo(message);

        directory().erases(id);
        await().until(() -> accounts.of(page.account()).isEmpty());
        assertThatThrownBy(() -> Callers.as(link, () -> controller.message(message)))
                .isInstanceOf(Refused.class);
        assertThat(Callers.as(page, () -> controller.unread())).isZero();
        assertThat(database.getCollection("accounts").countDocuments(eq("person", id))).isZero();
        assertThat(accounts.of(page.account())).isEmpty();
        assertThat(accounts.of(link.account())).isEmpty();
    }

    private static Caller caller(String account, String person) {
        return new Caller(
                new AuthorId(account), Role.REPRESENTATIVE, Set.of(), new PersonId(person));
    }

    @Test
    void an_unreadable_reminder_is_set_aside_and_the_next_one_arrives() {
        kafka.send(org.muster.contract.topic.Topics.REMINDERS, "SDN", new byte[] {1, 2, 3}).join();
        String id = id();
        directory().knows(id, "Example Officer", null, Language.EN);
        directory().emits(reminder(UUID.randomUUID().toString(), ReminderKind.STATUS_OUTDATED, id));
        await().until(() -> !inbox.of(new PersonId(id)).isEmpty());
    }

    @Test
    void no_name_and_no_address_is_in_the_log_output(CapturedOutput output) {
        String id = id();
        directory()
                .knows(id, "Zebedee Inventedname", "zebedee." + id + "@example.org", Language.EN);
        Reminder reminder = reminder(UUID.randomUUID().toString(), ReminderKind.KEEP_IN_TOUCH, id);
        directory().emits(reminder);
        settled(reminder, id, Outcome.DELIVERED);
        assertThat(output.getAll()).doesNotContain("Inventedname").doesNotContain("zebedee.");
    }

    @Test
    void deliveries_are_counted_by_channel_and_outcome() {
        String id = id();
        double inbox = counted(Channel.INBOX, Outcome.DELIVERED);
        double mail = counted(Channel.MAIL, Outcome.DELIVERED);
        directory().knows(id, "Example Officer", id + "@example.org", Language.EN);
        Reminder reminder = reminder(UUID.randomUUID().toString(), ReminderKind.KEEP_IN_TOUCH, id);
        directory().emits(reminder);
        await().until(() -> counted(Channel.MAIL, Outcome.DELIVERED) == mail + 1);
        assertThat(counted(Channel.INBOX, Outcome.DELIVERED)).isEqualTo(inbox + 1);
        assertThat(meters.get("muster.deliveries.pending").gauge().value()).isZero();
    }

    @Test
    void whoever_was_told_hears_once_that_it_is_settled_in_the_same_thread() throws Exception {
        String told = id();
        String table = "TABLE-" + told;
        directory().knows(told, "Example Officer", told + "@example.org", Language.FR);
        Reminder first = emptySeat(table, told);
        Reminder second = emptySeat(table, told);
        directory().emits(List.of(first));
        settled(first, told, Outcome.DELIVERED);
        directory().emits(List.of(second));
        settled(second, told, Outcome.DELIVERED);
        Settlement settlement = settlement(first, "somebody-else");
        directory().settles(settlement);
        directory().settles(settlement);
        await().until(() -> mailsTo(told).size() == 3);
        MimeMessage last = mailsTo(told).getLast();
        assertThat(last.getSubject()).startsWith("Réglé");
        assertThat(last.getHeader("References"))
                .isEqualTo(mailsTo(told).getFirst().getHeader("References"));
        MimeMultipart bodies = (MimeMultipart) last.getContent();
        assertThat((String) bodies.getBodyPart(0).getContent())
                .contains("somebody-else")
                .doesNotContain("/answer/");
        assertThat(inbox.of(new PersonId(told)))
                .hasSize(2)
                .allSatisfy(
                        m ->
                                assertThat(m.settled())
                                        .isEqualTo(new Settled(settlement.at(), settlement.by())));
        directory().emits(List.of(emptySeat(table, told)));
        await().until(() -> mailsTo(told).size() == 4);
        assertThat(inbox.of(new PersonId(told))).filteredOn(m -> m.settled() == null).hasSize(1);
    }

    @Test
    void whoever_settled_it_is_not_told_so() {
        String own = id();
        String answered = id();
        String other = id();
        String table = "TABLE-" + own;
        for (String person : List.of(own, answered, other))
            directory().knows(person, "Example Officer", person + "@example.org", Language.EN);
        accounts.seen(caller("account-" + own, own));
        Reminder reminder = concerning(emptySeat(table, own), own, answered, other);
        directory().emits(List.of(reminder));
        for (String person : List.of(own, answered, other))
            settled(reminder, person, Outcome.DELIVERED);
        inbox.answered(
                new PersonId(answered),
                Delivery.id(reminder.id(), new PersonId(answered), Channel.INBOX),
                Answer.STILL_TRUE,
                NOW.get());
        directory().settles(settlement(reminder, "account-" + own));
        await().until(() -> mailsTo(other).size() == 2);
        assertThat(mailsTo(own)).hasSize(1);
        assertThat(mailsTo(answered)).hasSize(1);
    }

    @Test
    void what_waits_for_a_better_hour_is_not_sent_any_more_once_it_is_settled() {
        String id = id();
        directory().knows(paused(id, Duration.ofDays(900)));
        Reminder reminder = emptySeat("TABLE-" + id, id);
        directory().emits(List.of(reminder));
        settled(reminder, id, Outcome.PENDING);
        directory().settles(settlement(reminder, "somebody-else"));
        settled(reminder, id, Outcome.WITHDRAWN);
        assertThat(mailsTo(id)).isEmpty();
    }

    @Test
    void what_waits_for_a_better_hour_is_not_sent_any_more_to_whoever_answered_it_meanwhile() {
        String id = id();
        directory().knows(paused(id, Duration.ofDays(900)));
        Reminder reminder = emptySeat("TABLE-" + id, id);
        directory().emits(List.of(reminder));
        settled(reminder, id, Outcome.PENDING);
        assertThatExceptionOfType(Refused.class)
                .as("what says nothing of an empty seat")
                .isThrownBy(() -> answers(reminder, id, Answer.ATTENDED));
        settled(reminder, id, Outcome.PENDING);
        answers(reminder, id, Answer.SEEN);
        settled(reminder, id, Outcome.WITHDRAWN);
        assertThat(mailsTo(id)).isEmpty();
    }

    private void answers(Reminder reminder, String id, Answer answer) {
        PersonId person = new PersonId(id);
        Caller caller =
                new Caller(
                        new AuthorId(id), Role.REPRESENTATIVE, Set.of(reminder.country()), person);
        String message = Delivery.id(reminder.id(), person, Channel.INBOX);
        Callers.as(
                caller,
                () -> {
                    controller.answered(message, answer);
                    return true;
                });
    }

    private static Settlement settlement(Reminder reminder, String by) {
        return new Settlement(reminder.country(), reminder.concern(), NOW.get(), new AuthorId(by));
    }

    /** Of whom each is concerned, so that each is told. */
    private static Reminder concerning(Reminder r, String... people) {
        List<Candidate> all =
                java.util.Arrays.stream(people)
                        .map(p -> new Candidate(new PersonId(p), Candidate.Why.CONCERNED))
                        .toList();
        return new Reminder(
                r.id(),
                r.country(),
                r.kind(),
                r.structure(),
                null,
                r.reason(),
                r.reach(),
                r.urgency(),
                r.since(),
                0,
                r.dueAt(),
                all,
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    private double counted(Channel channel, Outcome outcome) {
        Counter counter =
                meters.find("muster.deliveries")
                        .tags("channel", channel.name(), "outcome", outcome.name())
                        .counter();
        return counter == null ? 0 : counter.count();
    }

    private Directory directory() {
        return new Directory(kafka, people);
    }

    private Delivery settled(Reminder reminder, String person, Outcome outcome) {
        String id = reminder.id() + "." + person + ".mail";
        await().until(
                        () ->
                                deliveries
                                        .find(id)
                                        .map(Delivery::outcome)
                                        .equals(Optional.of(outcome)));
        return deliveries.find(id).orElseThrow();
    }

    private static List<MimeMessage> mailsTo(String id) {
        return java.util.Arrays.stream(smtp.getReceivedMessagesForDomain(id + "@example.org"))
                .toList();
    }

    private static String id() {
        return "p" + UUID.randomUUID().toString().substring(0, 8);
    }
}
