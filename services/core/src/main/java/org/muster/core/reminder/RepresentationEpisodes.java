package org.muster.core.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.duty.Holder.Because;
import org.muster.core.duty.Holder.Held;
import org.muster.core.duty.Span;
import org.muster.core.fact.Fact;
import org.muster.core.fact.RepresentationEvent.AbsenceRecorded;
import org.muster.core.fact.RepresentationEvent.CoordinatorDesignated;
import org.muster.core.fact.RepresentationEvent.PostAbolished;
import org.muster.core.fact.RepresentationEvent.PostLeft;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.RepresentationEvent.RepresentativeHandedOver;
import org.muster.core.fact.RepresentationEvent.RepresentativeReleased;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Stages.Stage;
import org.muster.core.representation.Absence;
import org.muster.core.representation.Assignment;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.representation.Designation;
import org.muster.core.representation.Incumbency;
import org.muster.core.representation.Post;
import org.muster.core.representation.PostId;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;

/**
 * Who represents IOM changes at an instant that is known beforehand: an assignment, a delegation or
 * an absence begins or ends (R79, R80). A delegation is a designation of the Chief of Mission (R21)
 * or what an officer-in-charge does.
 */
final class RepresentationEpisodes {
    private final Stages stages;
    private final List<Fact> ahead;
    private final Policies policies;

    /**
     * @param ahead facts that take effect later
     */
    RepresentationEpisodes(Stages stages, Catalogue catalogue, List<Fact> ahead) {
        this.stages = stages;
        this.ahead = ahead;
        this.policies = Policies.of(stages.now().situation(), catalogue);
    }

    /** What changes for a person at a table. */
    private record Change(ReminderKind kind, StructureId structure, PersonId person, Instant at) {}

    /** Each change once, with the first instant from which one may be told of it. */
    private static final class Changes {
        private final Map<Change, Instant> since = new LinkedHashMap<>();

        void add(Change change, Instant from) {
            since.merge(change, from, (a, b) -> a.isBefore(b) ? a : b);
        }
    }

    /** Those that can have a step in a span of time, its ends included. */
    List<Episode> around(Instant from, Instant to) {
        Changes changes = new Changes();
        Instant last = ReminderPlan.later(to, policies.longestAhead());
        Span asked = new Span(from, ReminderPlan.later(last, Duration.ofNanos(1)));
        for (Stage stage : List.copyOf(stages.upTo(last))) ends(stage, asked, changes);
        for (Fact fact : ahead)
            if (asked.covers(fact.begins())) happens(fact, fact.begins(), changes);
        List<Episode> found = new ArrayList<>();
        changes.since.forEach((change, since) -> found.addAll(episodes(change, since)));
        return found;
    }

    private List<Episode> episodes(Change change, Instant since) {
        Occasion occasion =
                new Occasion(change.at(), change.person(), List.of(change.structure()), null);
        Matter matter = Matter.of(change.kind(), change.structure()).on(occasion);
        List<Episode> steps = Ahead.of(matter, policies.before(matter, change.at()), change.at());
        // whoever is away for a day is not told on that day of coming back
        if (change.kind() == ReminderKind.ABSENCE_ENDING)
            return steps.stream().filter(e -> e.first().isAfter(since)).toList();
        Span known = new Span(since, null);
        return steps.stream().flatMap(e -> e.within(known).stream()).toList();
    }

    /** What ends within a stage, or with it, because that was said when it began. */
    private void ends(Stage stage, Span asked, Changes changes) {
        var situation = stage.situation();
        for (Assignment a : situation.assignments()) {
            Instant until = a.until();
            if (until != null && in(stage, asked, until)) assignmentEnds(a, until, changes);
        }
        for (Designation d : situation.designations()) {
            Instant until = d.until();
            if (until != null && in(stage, asked, until)) designationEnds(d, until, changes);
        }
        for (Post p : situation.posts().values())
            for (Incumbency i : p.incumbencies()) {
                Instant until = i.until();
                if (until != null && in(stage, asked, until))
                    postEnds(p.id(), i.person(), until, i.from(), changes);
            }
        for (Absence a : situation.absences())
            if (in(stage, asked, a.until())) comesBack(a, stage, changes);
    }

    private static boolean in(Stage stage, Span asked, Instant until) {
        Instant end = stage.until();
        return asked.covers(until)
                && until.isAfter(stage.from())
                && (end == null || !until.isAfter(end));
    }

    /** What a fact that takes effect later begins or ends. */
    private void happens(Fact fact, Instant at, Changes changes) {
        switch (fact.event()) {
            case RepresentativeAssigned e -> assigned(e.structure(), e.person(), at, changes);
            case RepresentativeHandedOver e -> assigned(e.structure(), e.to(), at, changes);
            case CoordinatorDesignated e -> {
                if (designated(e.structure(), e.person(), at)
                        && !designated(e.structure(), e.person(), justBefore(at)))
                    begins(ReminderKind.DELEGATION_AHEAD, e.structure(), e.person(), at, changes);
            }
            case PostTakenUp e -> takenUp(e, at, changes);
            case RepresentativeReleased e -> {
                for (Assignment a : before(at).situation().assignments())
                    if (a.structure().equals(e.structure())
                            && a.person().equals(e.person())
                            && a.covers(justBefore(at))) assignmentEnds(a, at, changes);
            }
            case PostLeft e -> postEnds(e.post(), e.person(), at, Instant.MIN, changes);
            case PostAbolished e -> postEnds(e.post(), null, at, Instant.MIN, changes);
            case AbsenceRecorded e -> goesAway(e.person(), at, changes);
            default -> {}
        }
    }

    /** Somebody sits there then as until then they do not: what does not come about is not said. */
    private void assigned(StructureId table, PersonId person, Instant at, Changes changes) {
        Set<AssignmentKind> then = assignments(table, person, at);
        then.removeAll(assignments(table, person, justBefore(at)));
        if (then.contains(AssignmentKind.PRIMARY) && !takesTheSeat(table, person, at))
            then.remove(AssignmentKind.PRIMARY);
        if (!then.isEmpty()) begins(ReminderKind.ASSIGNMENT_AHEAD, table, person, at, changes);
    }

    /** Whether the seat is this person's from then on, absent or not, and was not until then. */
    private boolean takesTheSeat(StructureId table, PersonId person, Instant at) {
        Held until = holder(table, justBefore(at));
        if (until != null && until.person().equals(person)) return false;
        Held then = holder(table, at);
        return then == null || then.person().equals(person) || person.equals(then.standsInFor());
    }

    private Set<AssignmentKind> assignments(StructureId table, PersonId person, Instant at) {
        Set<AssignmentKind> kinds = EnumSet.noneOf(AssignmentKind.class);
        for (Assignment a : stages.at(at).situation().assignments())
            if (a.structure().equals(table) && a.person().equals(person) && a.covers(at))
                kinds.add(a.kind());
        return kinds;
    }

    private boolean designated(StructureId table, PersonId person, Instant at) {
        return stages.at(at).situation().designations().stream()
                .anyMatch(
                        d ->
                                d.structure().equals(table)
                                        && d.person().equals(person)
                                        && d.covers(at));
    }

    private void begins(
            ReminderKind kind, StructureId table, PersonId person, Instant at, Changes to) {
        if (underWay(table, at)) to.add(new Change(kind, table, person, at), Instant.MIN);
    }

    /** Whoever takes up a post sits at the tables to which it goes. */
    private void takenUp(PostTakenUp taken, Instant at, Changes changes) {
        ReminderKind kind =
                taken.officerInCharge()
                        ? ReminderKind.DELEGATION_AHEAD
                        : ReminderKind.ASSIGNMENT_AHEAD;
        for (Structure s : tables(at)) {
            Held then = holder(s.id(), at);
            if (then != null
                    && then.person().equals(taken.person())
                    && taken.post().equals(then.post())
                    && !held(s.id(), taken.person(), justBefore(at))
                    && !standsInFrom(s.id(), then, at))
                begins(kind, s.id(), taken.person(), at, changes);
        }
    }

    /** Whether it is because somebody leaves then, of which both are told already. */
    private boolean standsInFrom(StructureId table, Held then, Instant at) {
        PersonId away = then.standsInFor();
        return away != null && held(table, away, justBefore(at));
    }

    /** An assignment ends, and nobody is known to have the seat, or that part, by then. */
    private void assignmentEnds(Assignment a, Instant until, Changes changes) {
        boolean followed =
                switch (a.kind()) {
                    case PRIMARY -> regular(holder(a.structure(), until));
                    case ACTING -> holder(a.structure(), until) != null;
                    case ALTERNATE, OBSERVER -> followedInKind(a, until);
                };
        if (!followed && underWay(a.structure(), until))
            changes.add(
                    new Change(ReminderKind.ASSIGNMENT_ENDING, a.structure(), a.person(), until),
                    a.from());
    }

    /** Somebody else is, or the same person sits there otherwise. */
    private boolean followedInKind(Assignment a, Instant until) {
        return stages.at(until).situation().assignments().stream()
                .filter(b -> b.structure().equals(a.structure()) && b.covers(until))
                .anyMatch(b -> b.kind() == a.kind() || b.person().equals(a.person()));
    }

    /** Whether the seat is somebody's, and not only stood in for where it is nobody's. */
    private static boolean regular(@Nullable Held holder) {
        return holder != null
                && (holder.standsInFor() != null
                        || holder.because() == Because.ASSIGNMENT
                        || holder.because() == Because.INCUMBENT);
    }

    private void designationEnds(Designation d, Instant until, Changes changes) {
        boolean followed =
                stages.at(until).situation().designations().stream()
                        .anyMatch(e -> e.structure().equals(d.structure()) && e.covers(until));
        if (!followed && underWay(d.structure(), until))
            changes.add(
                    new Change(ReminderKind.DELEGATION_ENDING, d.structure(), d.person(), until),
                    d.from());
    }

    /**
     * Somebody no longer holds a post: the tables to which it goes have nobody then.
     *
     * @param person null: whoever holds it
     */
    private void postEnds(
            PostId post, @Nullable PersonId person, Instant at, Instant since, Changes to) {
        for (Structure s : tables(at)) {
            Held until = holder(s.id(), justBefore(at));
            if (until == null
                    || !post.equals(until.post())
                    || person != null && !person.equals(until.person())) continue;
            Held then = holder(s.id(), at);
            boolean inCharge = until.because() == Because.OFFICER_IN_CHARGE;
            if (inCharge ? then != null : regular(then)) continue;
            ReminderKind kind =
                    inCharge ? ReminderKind.DELEGATION_ENDING : ReminderKind.ASSIGNMENT_ENDING;
            to.add(new Change(kind, s.id(), until.person(), at), since);
        }
    }

    /** Somebody will be away from a seat that they hold until then, and would hold further. */
    private void goesAway(PersonId person, Instant from, Changes changes) {
        Stage before = before(from);
        for (Structure s : before.situation().structures().values()) {
            if (!s.meets() || !held(s.id(), person, justBefore(from))) continue;
            Held further = holder(before, s.id(), from);
            if (further != null && further.person().equals(person))
                changes.add(
                        new Change(ReminderKind.ABSENCE_AHEAD, s.id(), person, from), Instant.MIN);
        }
    }

    /** Somebody comes back to a seat that somebody else held meanwhile, or nobody. */
    private void comesBack(Absence absence, Stage stage, Changes changes) {
        Instant at = absence.until();
        PersonId person = absence.person();
        for (Structure s : tables(at))
            if (s.meets() && held(s.id(), person, at) && !held(s.id(), person, justBefore(at)))
                changes.add(
                        new Change(ReminderKind.ABSENCE_ENDING, s.id(), person, at),
                        awaySince(absence, stage));
    }

    /** The beginning of absences that follow one another without a day between. */
    private static Instant awaySince(Absence absence, Stage stage) {
        Instant since = absence.from();
        boolean earlier = true;
        while (earlier) {
            earlier = false;
            for (Absence a : stage.situation().absences())
                if (a.person().equals(absence.person())
                        && a.from().isBefore(since)
                        && !a.until().isBefore(since)) {
                    since = a.from();
                    earlier = true;
                }
        }
        return since;
    }

    private Stage before(Instant at) {
        return stages.at(justBefore(at));
    }

    private static Instant justBefore(Instant at) {
        return at.minusNanos(1);
    }

    private List<Structure> tables(Instant at) {
        return stages.at(at).situation().structures().values().stream()
                .filter(Structure::underWay)
                .toList();
    }

    private boolean underWay(StructureId table, Instant at) {
        Structure s = stages.at(at).situation().structures().get(table);
        return s != null && s.underWay();
    }

    private boolean held(StructureId table, PersonId person, Instant at) {
        Held holder = holder(table, at);
        return holder != null && holder.person().equals(person);
    }

    private @Nullable Held holder(StructureId table, Instant at) {
        return holder(stages.at(at), table, at);
    }

    private static @Nullable Held holder(Stage stage, StructureId table, Instant at) {
        Structure s = stage.situation().structures().get(table);
        return s != null && stage.duties().seating().holder(s, at) instanceof Held held
                ? held
                : null;
    }
}
