package org.muster.notifier.channel.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.CrisisId;
import org.muster.core.drill.Drill;
import org.muster.core.drill.Seated;
import org.muster.core.duty.GapReason;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.DueAction;
import org.muster.core.reminder.Occasion;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.response.ActionCode;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureName;

/** One reminder of each kind, as the tracker would emit it in one made-up week in Sudan. */
final class SampleReminders {
    private static final Instant DUE = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant SINCE = Instant.parse("2026-11-20T22:00:00Z");
    private static final StructureId HCT = new StructureId("HCT");
    private static final StructureId OMT = new StructureId("OMT");
    private static final StructureId UNCT = new StructureId("UNCT");
    private static final List<StructureName> NAMES = List.of(name(HCT), name(OMT), name(UNCT));

    private SampleReminders() {}

    static Reminder of(ReminderKind kind) {
        return switch (kind) {
            case SEAT_EMPTY -> about(kind, OMT, GapReason.ONLY_AN_OBSERVER_SEATED, null);
            case KEEP_IN_TOUCH, STRUCTURE_RESUMED, STATUS_OUTDATED, CONVENER_UNKNOWN ->
                    about(kind, OMT, null, null);
            case MEETING_AHEAD -> about(kind, HCT, null, in(Duration.ofHours(24), HCT));
            case MEETING_AFTER -> about(kind, HCT, null, in(Duration.ofHours(-2), HCT));
            case ASSIGNMENT_AHEAD,
                    ASSIGNMENT_ENDING,
                    DELEGATION_AHEAD,
                    DELEGATION_ENDING,
                    ABSENCE_AHEAD,
                    ABSENCE_ENDING ->
                    about(kind, HCT, null, in(Duration.ofDays(3), HCT));
            case CLASH -> about(kind, null, null, in(Duration.ofDays(2), HCT, OMT));
            case FINDING_OPEN -> about(kind, null, null, null);
            case CRISIS_DECLARED -> inCrisis(kind, List.of(UNCT, HCT), null);
            case TRANSITION_OPEN, SCALE_UP_ENDING -> inCrisis(kind, List.of(), null);
            case DEADLINE -> inCrisis(kind, List.of(), Duration.ofHours(8));
            case DRILL -> drill();
        };
    }

    private static Reminder drill() {
        Drill drill =
                new Drill(
                        new AuthorId("sudan-office"),
                        "Good luck",
                        DUE.plus(Duration.ofDays(7)),
                        List.of(new Seated(new PersonId("sdn-com"), List.of(HCT, UNCT))));
        ReminderId id = new ReminderId("r-DRILL");
        CountryCode sudan = CountryCode.of("SDN");
        return Reminder.of(id, sudan, drill, Urgency.ORDINARY, DUE, NAMES);
    }

    /** A deadline that is over has words of its own. */
    static Reminder overdue() {
        return inCrisis(ReminderKind.DEADLINE, List.of(), Duration.ZERO);
    }

    private static Occasion in(Duration ahead, StructureId... tables) {
        return new Occasion(
                DUE.plus(ahead),
                new PersonId("sdn-com"),
                List.of(tables),
                tables.length == 1 ? "https://meet.example.org/hct" : null);
    }

    private static Reminder about(
            ReminderKind kind,
            @Nullable StructureId structure,
            @Nullable GapReason reason,
            @Nullable Occasion occasion) {
        return reminder(kind, structure, reason, occasion, List.of(), null, null);
    }

    private static Reminder inCrisis(
            ReminderKind kind, List<StructureId> attend, @Nullable Duration left) {
        DueAction action =
                left == null ? null : new DueAction(new ActionCode("MEFM"), DUE.plus(left));
        return reminder(kind, null, null, null, attend, new CrisisId("floods-2026"), action);
    }

    private static Reminder reminder(
            ReminderKind kind,
            @Nullable StructureId structure,
            @Nullable GapReason reason,
            @Nullable Occasion occasion,
            List<StructureId> attend,
            @Nullable CrisisId crisis,
            @Nullable DueAction action) {
        return new Reminder(
                new ReminderId("r-" + kind),
                CountryCode.of("SDN"),
                kind,
                structure,
                crisis,
                reason,
                Reach.SEAT,
                kind == ReminderKind.DEADLINE ? Urgency.URGENT : Urgency.ORDINARY,
                SINCE,
                0,
                DUE,
                List.of(new Candidate(new PersonId("sdn-com"), Candidate.Why.HEADS_THE_OFFICE)),
                attend,
                crisis == null ? null : "Floods 2026",
                action,
                occasion,
                NAMES);
    }

    private static StructureName name(StructureId id) {
        return new StructureName(id, new PlatformCode(id.value()), null, null, null);
    }
}
