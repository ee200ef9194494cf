package org.muster.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.answer.Answer;
import org.muster.contract.answer.AnswerLink;
import org.muster.contract.answer.AnswerTokens;
import org.muster.contract.api.InboxMessage.Settled;
import org.muster.contract.api.TrackerApi;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.fact.Fact;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Occasion;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.structure.StructureId;
import org.muster.notifier.channel.inbox.Inbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;

/** Whoever taps an answer in a mail has said it, once, and nobody who only looks has. */
@WholeMuster
class AnswerLinkTest {
    private static final PersonId OFFICER = new PersonId("sdn-rmo");
    private static final StructureId OMT = new StructureId("OMT");
    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");

    @Autowired private AnswerTokens answers;
    @Autowired private AccessTokens access;
    @Autowired private TrackerApi tracker;
    @Autowired private Inbox inbox;
    @Autowired private MeterRegistry meters;
    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @LocalServerPort private int port;

    @Test
    void whoever_only_opens_a_link_says_nothing() {
        Reminder met = told(OFFICER, "SDN", ReminderKind.MEETING_AFTER, OMT);
        String link = link(Answer.MISSED, OFFICER, Instant.now(), met);
        List<Fact> before = facts("SDN");
        Browser.Answer page = new Browser(port).send("GET", link, "", PAGE);
        new Browser(port).send("HEAD", link, "", PAGE);
        new Browser(port).send("GET", link, "", PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("IOM was not there", "method=\"post\"")
                .doesNotContain("<script", "_csrf", OFFICER.value());
        assertThat(facts("SDN")).isEqualTo(before);
        assertThat(inbox.find(OFFICER, message(met, OFFICER)).orElseThrow().answered()).isNull();
    }

    @Test
    void what_is_sent_twice_is_recorded_once_in_the_name_of_who_was_asked() {
        Reminder met = told(OFFICER, "SDN", ReminderKind.MEETING_AFTER, OMT);
        String link = link(Answer.DID_NOT_MEET, OFFICER, Instant.now(), met);
        List<Fact> before = facts("SDN");
        double counted = counted();
        assertThat(post(link).body()).contains("It is recorded");
        assertThat(post(link).body()).contains("It was recorded already");
        assertThat(new Browser(port).send("GET", link, "", PAGE).body())
                .contains("It was recorded already")
                .doesNotContain("<button");
        List<Fact> after = facts("SDN");
        assertThat(after).hasSize(before.size() + 1);
        Fact said = after.stream().filter(f -> !before.contains(f)).findFirst().orElseThrow();
        assertThat(said.author().value()).isEqualTo("sudan-rmo");
        assertThat(said.begins()).isEqualTo(occasion(met));
        assertThat(counted()).isEqualTo(counted + 1);
    }

    @Test
    void the_other_answer_of_what_was_answered_says_which_it_was_and_leads_to_the_reports() {
        Reminder met = told(OFFICER, "SDN", ReminderKind.MEETING_AFTER, OMT);
        assertThat(post(link(Answer.MISSED, OFFICER, Instant.now(), met)).status()).isEqualTo(200);
        inbox.settle(List.of(message(met, OFFICER)), new Settled(Instant.now(), null));
        String other = link(Answer.ATTENDED, OFFICER, Instant.now(), met);
        Browser.Answer page = new Browser(port).send("GET", other, "", PAGE);
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.body())
                .contains(
                        "answered this otherwise",
                        "IOM was not there",
                        "/countries/SDN#to-timeline")
                .doesNotContain("<button", "is so no more");
    }

    @Test
    void the_same_link_at_the_same_time_is_one_answer() {
        Reminder status = told(OFFICER, "SDN", ReminderKind.STATUS_OUTDATED, OMT);
        String link = link(Answer.STILL_TRUE, OFFICER, Instant.now(), status);
        int before = facts("SDN").size();
        List<Integer> came =
                List.of(1, 2, 3, 4).parallelStream().map(_ -> post(link).status()).toList();
        assertThat(came).containsOnly(200);
        assertThat(facts("SDN")).hasSize(before + 1);
    }

    @Test
    void all_statuses_are_one_answer_that_says_which_could_not_be_recorded() {
        Reminder own = told(OFFICER, "SDN", ReminderKind.STATUS_OUTDATED, OMT);
        Reminder other =
                told(OFFICER, "SDN", ReminderKind.STATUS_OUTDATED, new StructureId("UNCT"));
        int before = facts("SDN").size();
        Browser.Answer page = post(link(Answer.STILL_TRUE, OFFICER, Instant.now(), own, other));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Not all of it could be recorded", "Your account may not record this");
        assertThat(facts("SDN")).hasSize(before + 1);
    }

    @Test
    void who_has_no_account_answers_for_the_own_duties_all_the_same() {
        PersonId person = new PersonId("answers-without-account");
        put(person, "CPV");
        Reminder seat = told(person, "CPV", ReminderKind.SEAT_EMPTY, new StructureId("UNCT"));
        assertThat(post(link(Answer.SEEN, person, Instant.now(), seat)).status()).isEqualTo(200);
        assertThat(facts("CPV").getLast().author().value()).isEqualTo(person.value());
        assertThat(post(link(Answer.STILL_TRUE, person, Instant.now(), seat)).status())
                .isEqualTo(403);
    }

    @Test
    void an_old_link_and_one_to_nothing_say_so_in_the_language_of_the_mail() {
        Reminder seat = told(OFFICER, "SDN", ReminderKind.SEAT_EMPTY, OMT);
        Instant longAgo = Instant.now().minus(Duration.ofDays(8));
        Browser.Answer old = post(link(Answer.SEEN, OFFICER, longAgo, seat));
        assertThat(old.status()).isEqualTo(410);
        assertThat(old.body()).contains("The time of this link is over", "/inbox");
        PersonId gone = new PersonId("nobody-at-all");
        String toNothing =
                "/answer/"
                        + answers.seal(
                                new AnswerLink(List.of(seat.id()), gone, Answer.SEEN, Language.AR),
                                Instant.now());
        Browser.Answer nothing = post(toNothing);
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.body()).contains("dir=\"rtl\"");
    }

    private Browser.Answer post(String link) {
        return new Browser(port).send("POST", link, "", PAGE);
    }

    private String link(Answer answer, PersonId person, Instant at, Reminder... reminders) {
        List<ReminderId> ids = List.of(reminders).stream().map(Reminder::id).toList();
        return "/answer/" + answers.seal(new AnswerLink(ids, person, answer, Language.EN), at);
    }

    private Reminder told(
            PersonId person, String country, ReminderKind kind, StructureId structure) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Reminder reminder =
                new Reminder(
                        new ReminderId(UUID.randomUUID().toString()),
                        CountryCode.of(country),
                        kind,
                        structure,
                        null,
                        null,
                        Reach.SEAT,
                        Urgency.ORDINARY,
                        now,
                        0,
                        now,
                        List.of(new Candidate(person, Candidate.Why.HOLDS_THE_SEAT)),
                        List.of(),
                        null,
                        null,
                        occasion(kind, structure, now.minus(Duration.ofHours(2))),
                        List.of());
        kafka.send(Topics.REMINDERS, country, ReminderCodec.write(reminder, now)).join();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> inbox.find(person, message(reminder, person)).isPresent());
        return reminder;
    }

    private static @Nullable Occasion occasion(
            ReminderKind kind, StructureId structure, Instant at) {
        return kind == ReminderKind.MEETING_AFTER
                ? new Occasion(at, null, List.of(structure), null)
                : null;
    }

    private static Instant occasion(Reminder reminder) {
        return java.util.Objects.requireNonNull(reminder.occasion()).at();
    }

    private static String message(Reminder reminder, PersonId person) {
        return Delivery.id(reminder.id(), person, Channel.INBOX);
    }

    /** What people said; the demonstration may still be read. */
    private List<Fact> facts(String country) {
        return Callers.as(
                Caller.service("tests"),
                () ->
                        tracker.timeline(country).stream()
                                .map(e -> e.fact())
                                .filter(f -> !f.author().value().equals("demonstration"))
                                .toList());
    }

    private double counted() {
        return meters.counter(
                        "muster.answers",
                        "way",
                        "mail",
                        "kind",
                        "MEETING_AFTER",
                        "answer",
                        "DID_NOT_MEET")
                .count();
    }

    private void put(PersonId person, String country) {
        String token =
                access.issue(Caller.service("tests"), Instant.now(), Duration.ofMinutes(1)).token();
        new Browser(port)
                .send(
                        "PUT",
                        "/api/v1/people/" + person,
                        "{\"name\":\"Example (answers)\",\"country\":\"%s\"}".formatted(country),
                        Browser.json(token));
    }
}
