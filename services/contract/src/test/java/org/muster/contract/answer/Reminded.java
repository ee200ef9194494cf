package org.muster.contract.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.drill.Drill;
import org.muster.core.drill.Seated;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Candidate.Why;
import org.muster.core.reminder.Occasion;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.structure.StructureId;

/** Reminders about the OMT of Sudan. */
final class Reminded {
    static final Instant DUE = Instant.parse("2026-11-25T12:00:00Z");
    static final PersonId OFFICER = new PersonId("sdn-rmo");
    static final PersonId DEPUTY = new PersonId("sdn-deputy");
    private static final StructureId OMT = new StructureId("OMT");

    private Reminded() {}

    static Reminder of(ReminderKind kind) {
        return of(kind, null);
    }

    /** Of nothing: a drill. */
    static Reminder ofDrill() {
        Drill drill =
                new Drill(
                        new AuthorId("sudan-office"),
                        null,
                        DUE.plusSeconds(3600),
                        List.of(new Seated(OFFICER, List.of(OMT))));
        CountryCode sudan = CountryCode.of("SDN");
        ReminderId id = ReminderId.ofDrill(sudan, new UUID(0, 1));
        return Reminder.of(id, sudan, drill, Urgency.ORDINARY, DUE, List.of());
    }

    /** Of a meeting. */
    static Reminder of(ReminderKind kind, @Nullable Instant at) {
        return of(kind, at, List.of());
    }

    /** Of a meeting to which others could go too. */
    static Reminder of(ReminderKind kind, @Nullable Instant at, List<Candidate> others) {
        Stream<Candidate> usual =
                Stream.of(
                        new Candidate(OFFICER, Why.HOLDS_THE_SEAT),
                        new Candidate(DEPUTY, Why.CAN_STAND_IN));
        return to(kind, at, Stream.concat(usual, others.stream()).toList());
    }

    /** Of a meeting to which nobody else could go. */
    static Reminder alone(ReminderKind kind, Instant at) {
        return to(kind, at, List.of(new Candidate(OFFICER, Why.HOLDS_THE_SEAT)));
    }

    private static Reminder to(
            ReminderKind kind, @Nullable Instant at, List<Candidate> candidates) {
        return new Reminder(
                new ReminderId("9f1c2f6e-5d7a-3d11-8d40-1c2f3a4b5c6d"),
                CountryCode.of("SDN"),
                kind,
                OMT,
                null,
                null,
                Reach.SEAT,
                Urgency.ORDINARY,
                DUE,
                0,
                DUE,
                candidates,
                List.of(),
                null,
                null,
                at == null ? null : new Occasion(at, null, List.of(OMT), null),
                List.of());
    }
}
