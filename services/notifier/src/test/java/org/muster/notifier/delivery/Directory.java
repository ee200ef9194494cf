package org.muster.notifier.delivery;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.crisis.CrisisId;
import org.muster.core.duty.GapReason;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.DueAction;
import org.muster.core.reminder.Occasion;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.reminder.Settlement;
import org.muster.core.response.ActionCode;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureName;
import org.muster.notifier.people.PeopleView;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts people and reminders on the log, as the other services do. */
record Directory(KafkaTemplate<String, byte[]> kafka, PeopleView people) {
    static {
        // what a test waits for mostly comes at once
        Awaitility.setDefaultPollInterval(Duration.ofMillis(10));
    }

    static final CountryCode SUDAN = CountryCode.of("SDN");

    void knows(String id, String name, @Nullable String email, Language language) {
        knows(new Person(new PersonId(id), name, email, null, language, SUDAN, Set.of(), false));
    }

    /** It is in the log, and perhaps not read yet. */
    void says(String id, String name, @Nullable String email, Language language) {
        says(new Person(new PersonId(id), name, email, null, language, SUDAN, Set.of(), false));
    }

    private void says(Person person) {
        byte[] written = MusterJson.mapper().writeValueAsBytes(person);
        kafka.send(Topics.PEOPLE, person.id().value(), written).join();
    }

    void knows(Person person) {
        says(person);
        await().until(() -> people.find(person.id()).filter(person::equals).isPresent());
    }

    void erases(String id) {
        kafka.send(Topics.PEOPLE, id, null).join();
        await().until(() -> people.find(new PersonId(id)).isEmpty());
    }

    void emits(Reminder reminder) {
        emits(List.of(reminder));
    }

    /** In one moment, as the tracker does. */
    void emits(List<Reminder> reminders) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        reminders.forEach(r -> sent.add(send(r)));
        sent.forEach(CompletableFuture::join);
    }

    private CompletableFuture<?> send(Reminder reminder) {
        return kafka.send(Topics.REMINDERS, "SDN", ReminderCodec.write(reminder, reminder.dueAt()));
    }

    void settles(Settlement settlement) {
        kafka.send(Topics.REMINDERS, "SDN", ReminderCodec.write(settlement)).join();
    }

    /** A warning about MEFM, so many hours before its deadline. */
    static Reminder deadline(String id, int hoursBefore, String candidate) {
        Instant due = Instant.parse("2026-11-24T08:00:00Z");
        return new Reminder(
                new ReminderId(id),
                SUDAN,
                ReminderKind.DEADLINE,
                null,
                new CrisisId("floods-2026"),
                null,
                Reach.REGION,
                Urgency.URGENT,
                due,
                0,
                due,
                List.of(new Candidate(new PersonId(candidate), Candidate.Why.SEES_TO_THE_ACTION)),
                List.of(),
                "Floods",
                new DueAction(new ActionCode("MEFM"), due.plus(Duration.ofHours(hoursBefore))),
                null,
                List.of());
    }

    static Reminder reminder(String id, ReminderKind kind, String... candidates) {
        List<Candidate> chain =
                java.util.Arrays.stream(candidates)
                        .map(c -> new Candidate(new PersonId(c), Candidate.Why.HOLDS_THE_SEAT))
                        .toList();
        Instant due = Instant.parse("2026-11-24T08:00:00Z");
        return new Reminder(
                new ReminderId(id),
                SUDAN,
                kind,
                new StructureId("OMT"),
                null,
                kind == ReminderKind.SEAT_EMPTY ? GapReason.NOBODY_SEATED : null,
                reach(kind),
                Urgency.ORDINARY,
                due,
                0,
                due,
                chain,
                List.of(),
                null,
                null,
                null,
                List.of(
                        new StructureName(
                                new StructureId("OMT"),
                                new PlatformCode("OMT"),
                                null,
                                null,
                                null)));
    }

    /** An empty seat at a table. */
    static Reminder emptySeat(String table, String... candidates) {
        Reminder omt = reminder(UUID.randomUUID().toString(), ReminderKind.SEAT_EMPTY, candidates);
        return new Reminder(
                omt.id(),
                omt.country(),
                omt.kind(),
                new StructureId(table),
                null,
                omt.reason(),
                Reach.ALTERNATE,
                omt.urgency(),
                omt.since(),
                0,
                omt.dueAt(),
                omt.candidates(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    /** A day before a meeting. */
    static Reminder meetingTomorrow(Instant now, String table, String candidate) {
        Reminder r = emptySeat(table, candidate);
        Instant at = now.plus(Duration.ofDays(1));
        return new Reminder(
                r.id(),
                r.country(),
                ReminderKind.MEETING_AHEAD,
                r.structure(),
                null,
                null,
                Reach.SEAT,
                r.urgency(),
                now,
                0,
                now,
                r.candidates(),
                List.of(),
                null,
                null,
                new Occasion(at, null, List.of(new StructureId(table)), null),
                List.of());
    }

    /** The next step about the same, so much later. */
    static Reminder next(Reminder r, Duration later) {
        return new Reminder(
                new ReminderId(UUID.randomUUID().toString()),
                r.country(),
                r.kind(),
                r.structure(),
                r.crisis(),
                r.reason(),
                r.reach(),
                r.urgency(),
                r.since(),
                r.step() + 1,
                r.dueAt().plus(later),
                r.candidates(),
                r.attend(),
                r.crisisName(),
                r.action(),
                r.occasion(),
                r.names());
    }

    private static Reach reach(ReminderKind kind) {
        return switch (kind) {
            case CRISIS_DECLARED, SCALE_UP_ENDING, DEADLINE -> Reach.REGION;
            default -> Reach.SEAT;
        };
    }
}
