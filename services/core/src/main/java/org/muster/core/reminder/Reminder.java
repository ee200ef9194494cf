package org.muster.core.reminder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.CrisisId;
import org.muster.core.drill.Drill;
import org.muster.core.duty.GapReason;
import org.muster.core.policy.About;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureName;

/**
 * One reminder that is due.
 *
 * @param reason why the seat is empty; null for other kinds
 * @param reach up to whom this step goes
 * @param urgency how much it may disturb
 * @param since when the state of things that it is about began
 * @param step 0 for the first about this state of things, 1 for the first repetition
 * @param candidates whom to remind in the country, the first one first; when none can be reached
 *     the regional specialist is next (R60)
 * @param attend the structures that IOM must attend now; only for a declared crisis
 * @param crisisName what the crisis is called; null for other kinds
 * @param action the action whose deadline comes near or is over; null for other kinds
 * @param occasion what happens at an instant that it is about; null for other kinds
 * @param names what the structures it speaks of are called, so that whoever delivers it need not
 *     ask
 * @param drill that it is only a drill, and which; null for all that Muster means
 * @param status what is on record, where one is asked whether it is still true; else null
 * @param deadlines those that run, by time; only for a declared crisis
 */
public record Reminder(
        ReminderId id,
        CountryCode country,
        ReminderKind kind,
        @Nullable StructureId structure,
        @Nullable CrisisId crisis,
        @Nullable GapReason reason,
        Reach reach,
        Urgency urgency,
        Instant since,
        int step,
        Instant dueAt,
        List<Candidate> candidates,
        List<StructureId> attend,
        @Nullable String crisisName,
        @Nullable DueAction action,
        @Nullable Occasion occasion,
        List<StructureName> names,
        @Nullable Drill drill,
        @Nullable Status status,
        List<DueAction> deadlines) {
    public Reminder {
        if ((drill != null) != (kind == ReminderKind.DRILL))
            throw new IllegalArgumentException("a drill, and nothing else, says that it is one");
        names = List.copyOf(names);
        candidates = List.copyOf(candidates);
        attend = List.copyOf(attend);
        // one that was written down before there were any has none
        deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
    }

    /** One that is meant. */
    public Reminder(
            ReminderId id,
            CountryCode country,
            ReminderKind kind,
            @Nullable StructureId structure,
            @Nullable CrisisId crisis,
            @Nullable GapReason reason,
            Reach reach,
            Urgency urgency,
            Instant since,
            int step,
            Instant dueAt,
            List<Candidate> candidates,
            List<StructureId> attend,
            @Nullable String crisisName,
            @Nullable DueAction action,
            @Nullable Occasion occasion,
            List<StructureName> names) {
        this(
                id,
                country,
                kind,
                structure,
                crisis,
                reason,
                reach,
                urgency,
                since,
                step,
                dueAt,
                candidates,
                attend,
                crisisName,
                action,
                occasion,
                names,
                null,
                null,
                List.of());
    }

    /**
     * A drill: it goes to whoever fills a seat and to nobody else.
     *
     * @param names what their tables are called
     */
    public static Reminder of(
            ReminderId id,
            CountryCode country,
            Drill drill,
            Urgency urgency,
            Instant at,
            List<StructureName> names) {
        List<Candidate> asked =
                drill.seats().stream()
                        .map(s -> new Candidate(s.person(), Candidate.Why.HOLDS_THE_SEAT))
                        .toList();
        return new Reminder(
                id,
                country,
                ReminderKind.DRILL,
                null,
                null,
                null,
                Reach.SEAT,
                urgency,
                at,
                0,
                at,
                asked,
                List.of(),
                null,
                null,
                null,
                names,
                drill,
                null,
                List.of());
    }

    /** What it is about, whichever step it is. */
    public About about() {
        return new About(kind, structure, crisis);
    }

    /**
     * What it is about, whatever the reason: the same for every step, another for every meeting.
     */
    public String concern() {
        return drill == null
                ? new Matter(about(), reason, action, occasion).concern()
                : "drill|" + id;
    }

    /** What a structure that it speaks of is called. */
    public StructureName name(StructureId id) {
        return names.stream()
                .filter(n -> n.structure().equals(id))
                .findFirst()
                .orElseGet(() -> StructureName.of(id));
    }
}
