package org.muster.core.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.muster.core.policy.Policy;
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

    /**
     * What changes for a person at a table.
     *
     * @param since from when one may be told
     */
    private record Change(
            ReminderKind kind, StructureId structure, PersonId person, Instant at, Instant since) {}

    /** Those that can have a step in a span of time, its ends included. */
    List<Episode> around(Instant from, Instant to) {
        Set<Change> changes = new LinkedHashSet<>();
        Instant last = ReminderPlan.later(to, Policy.LONGEST_AHEAD);
        Span asked = new Span(from, ReminderPlan.later(last, Duration.ofNanos(1)));
        for (Stage stage : List.copyOf(stages.upTo(last))) ends(stage, asked, changes);
        for (Fact fact : ahead)
            if (asked.covers(fact.begins())) happens(fact, fact.begins(), changes);
        List<Episode> found = new ArrayList<>();
        for (Change c : changes) found.addAll(episodes(c));
        return found;
    }

    private List<Episode> episodes(Change change) {
        Occasion occasion =
                new Occasion(change.at(), change.person(), List.of(change.structure()), null);
        Matter matter = Matter.of(change.kind(), change.structure()).on(occasion);
        List<Episode> steps = Ahead.of(matter, policies.before(matter, change.at()), change.at());
        // whoever is away for a day is not told on that day of coming back
        if (change.kind() == ReminderKind.ABSENCE_ENDING)
            return steps.stream().filter(e -> e.first().isAfter(change.since())).toList();
        Span known = new Span(change.since(), null);
        return steps.stream().flatMap(e -> e.within(known).stream()).toList();
    }

    /** What ends within a stage, or with it, because that was said when it began. */
    private void ends(Stage stage, Span asked, Set<Change> changes) {
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
            if (in(stage, asked, a.until())) comesBack(a, changes);
    }

    private static boolean in(Stage stage, Span asked, Instant until) {
        Instant end = stage.until();
        return asked.covers(until)
                && until.isAfter(stage.from())
                && (end == null || !until.isAfter(end));
    }

    /** What a fact that takes effect later begins or ends. */
    private void happens(Fact fact, Instant at, Set<Change> changes) {
        switch (fact.event()) {
            case RepresentativeAssigned e -> {
                if (!sits(e.structure(), e.person(), e.kind(), at))
                    begins(ReminderKind.ASSIGNMENT_AHEAD, e.structure(), e.person(), at, changes);
            }
            case RepresentativeHandedOver e ->
                    begins(ReminderKind.ASSIGNMENT_AHEAD, e.structure(), e.to(), at, changes);
            case CoordinatorDesignated e -> {
                if (!designated(e.structure(), e.person(), at))
                    begins(ReminderKind.DELEGATION_AHEAD, e.structure(), e.person(), at, changes);
            }
            case PostTakenUp e -> takenUp(e, at, changes);
            case RepresentativeReleased e -> {
                for (Assignment a : before(at).situation().assignments())
                    if (a.structure().equals(e.structure())
                            && a.person().equals(e.person())
                            && a.covers(at.minusNanos(1))) assignmentEnds(a, at, changes);
            }
            case PostLeft e -> postEnds(e.post(), e.person(), at, Instant.MIN, changes);
            case PostAbolished e -> postEnds(e.post(), null, at, Instant.MIN, changes);
            case AbsenceRecorded e -> goesAway(e.person(), at, changes);
            default -> {}
        }
    }

    private boolean sits(StructureId table, PersonId person, AssignmentKind kind, Instant at) {
        return before(at).situation().assignments().stream()
                .anyMatch(
                        a ->
                                a.structure().equals(table)
                                        && a.person().equals(person)
                                        && a.kind() == kind
                                        && a.covers(at.minusNanos(1)));
    }

    private boolean designated(StructureId table, PersonId person, Instant at) {
        return before(at).situation().designations().stream()
                .anyMatch(
                        d ->
                                d.structure().equals(table)
                                        && d.person().equals(person)
                                        && d.covers(at.minusNanos(1)));
    }

    private void begins(
            ReminderKind kind, StructureId table, PersonId person, Instant at, Set<Change> to) {
        if (underWay(table, at)) to.add(new Change(kind, table, person, at, Instant.MIN));
    }

    /** Whoever takes up a post sits at the tables to which it goes. */
    private void takenUp(PostTakenUp taken, Instant at, Set<Change> changes) {
        ReminderKind kind =
                taken.officerInCharge()
                        ? ReminderKind.DELEGATION_AHEAD
                        : ReminderKind.ASSIGNMENT_AHEAD;
        for (Structure s : tables(at)) {
            Held then = holder(stages.at(at), s.id(), at);
            Held until = holder(before(at), s.id(), at.minusNanos(1));
            if (then != null
                    && then.person().equals(taken.person())
                    && taken.post().equals(then.post())
                    && (until == null || !until.person().equals(taken.person())))
                changes.add(new Change(kind, s.id(), taken.person(), at, Instant.MIN));
        }
    }

    /** An assignment ends, and nobody is known to be assigned in its place by then. */
    private void assignmentEnds(Assignment a, Instant until, Set<Change> changes) {
        boolean followed =
                stages.at(until).situation().assignments().stream()
                        .anyMatch(
                                b ->
                                        b.structure().equals(a.structure())
                                                && b.kind() == a.kind()
                                                && b.covers(until));
        if (!followed && underWay(a.structure(), until))
            changes.add(
                    new Change(
                            ReminderKind.ASSIGNMENT_ENDING,
                            a.structure(),
                            a.person(),
                            until,
                            a.from()));
    }

    private void designationEnds(Designation d, Instant until, Set<Change> changes) {
        boolean followed =
                stages.at(until).situation().designations().stream()
                        .anyMatch(e -> e.structure().equals(d.structure()) && e.covers(until));
        if (!followed && underWay(d.structure(), until))
            changes.add(
                    new Change(
                            ReminderKind.DELEGATION_ENDING,
                            d.structure(),
                            d.person(),
                            until,
                            d.from()));
    }

    /**
     * Somebody no longer holds a post: the tables to which it goes have nobody then.
     *
     * @param person null: whoever holds it
     */
    private void postEnds(
            PostId post, @Nullable PersonId person, Instant at, Instant since, Set<Change> to) {
        for (Structure s : tables(at)) {
            Held until = holder(before(at), s.id(), at.minusNanos(1));
            if (until == null
                    || !post.equals(until.post())
                    || person != null && !person.equals(until.person())
                    || holder(stages.at(at), s.id(), at) != null) continue;
            ReminderKind kind =
                    until.because() == Because.OFFICER_IN_CHARGE
                            ? ReminderKind.DELEGATION_ENDING
                            : ReminderKind.ASSIGNMENT_ENDING;
            to.add(new Change(kind, s.id(), until.person(), at, since));
        }
    }

    /** Somebody will be away from a seat that they hold until then. */
    private void goesAway(PersonId person, Instant from, Set<Change> changes) {
        Stage before = before(from);
        for (Structure s : before.situation().structures().values()) {
            Held holder = s.meets() ? holder(before, s.id(), from) : null;
            if (holder != null && holder.person().equals(person))
                changes.add(
                        new Change(ReminderKind.ABSENCE_AHEAD, s.id(), person, from, Instant.MIN));
        }
    }

    /** Somebody comes back to a seat that somebody else held meanwhile, or nobody. */
    private void comesBack(Absence absence, Set<Change> changes) {
        Instant at = absence.until();
        for (Structure s : tables(at)) {
            Held then = holder(stages.at(at), s.id(), at);
            Held until = holder(before(at), s.id(), at.minusNanos(1));
            if (then != null
                    && then.person().equals(absence.person())
                    && (until == null || !until.person().equals(absence.person())))
                changes.add(
                        new Change(
                                ReminderKind.ABSENCE_ENDING,
                                s.id(),
                                absence.person(),
                                at,
                                absence.from()));
        }
    }

    private Stage before(Instant at) {
        return stages.at(at.minusNanos(1));
    }

    private List<Structure> tables(Instant at) {
        return stages.at(at).situation().structures().values().stream()
                .filter(Structure::meets)
                .toList();
    }

    private boolean underWay(StructureId table, Instant at) {
        Structure s = stages.at(at).situation().structures().get(table);
        return s != null && s.underWay();
    }

    private static @Nullable Held holder(Stage stage, StructureId table, Instant at) {
        Structure s = stage.situation().structures().get(table);
        return s != null && stage.duties().seating().holder(s, at) instanceof Held held
                ? held
                : null;
    }
}
