package org.muster.core.situation;

import java.time.Instant;
import java.util.List;
import org.muster.core.fact.Fact;
import org.muster.core.fact.RepresentationEvent;
import org.muster.core.fact.RepresentationEvent.AbsenceRecorded;
import org.muster.core.fact.RepresentationEvent.CoordinatorDesignated;
import org.muster.core.fact.RepresentationEvent.PostAbolished;
import org.muster.core.fact.RepresentationEvent.PostEstablished;
import org.muster.core.fact.RepresentationEvent.PostLeft;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.RepresentationEvent.RepresentativeHandedOver;
import org.muster.core.fact.RepresentationEvent.RepresentativeReleased;
import org.muster.core.representation.Absence;
import org.muster.core.representation.Assignment;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.representation.Designation;
import org.muster.core.representation.Incumbency;
import org.muster.core.representation.Post;

/** How facts about posts, assignments and absences change a situation (R79). */
final class RepresentationFold {
    private final Fold fold;
    private final Overlaps overlaps;

    RepresentationFold(Fold fold) {
        this.fold = fold;
        this.overlaps = new Overlaps(fold);
    }

    void apply(Fact fact, RepresentationEvent event) {
        switch (event) {
            case PostEstablished established -> establish(fact, established);
            case PostAbolished abolished -> abolish(fact, abolished);
            case PostTakenUp takenUp -> takeUp(fact, takenUp);
            case PostLeft left -> leave(fact, left);
            case RepresentativeAssigned assigned -> assign(fact, assigned);
            case RepresentativeReleased released -> release(fact, released);
            case RepresentativeHandedOver handedOver -> handOver(fact, handedOver);
            case CoordinatorDesignated designated -> designate(fact, designated);
            case AbsenceRecorded absence -> away(fact, absence);
        }
    }

    private void establish(Fact fact, PostEstablished event) {
        Post before = fold.posts.get(event.post());
        put(
                before == null
                        ? Post.established(
                                event.post(),
                                event.role(),
                                event.sector(),
                                event.dutyStation(),
                                fact.begins())
                        : before.described(
                                event.role(), event.sector(), event.dutyStation(), fact.begins()));
    }

    private void abolish(Fact fact, PostAbolished event) {
        Post post = fold.posts.get(event.post());
        if (post == null) fold.find(fact, FindingKind.POST_NOT_KNOWN_BEFORE, event.post());
        else put(post.abolished(fact.begins()));
    }

    /** Whoever takes up a post says that it exists. */
    private void takeUp(Fact fact, PostTakenUp event) {
        if (fold.endsTooEarly(fact, event.until(), event.person())) return;
        Post before = fold.posts.get(event.post());
        if (before != null && before.abolishedAt() != null)
            fold.find(fact, FindingKind.TAKEN_UP_AFTER_ABOLITION, event.post());
        overlaps.post(fact, event, before);
        Post post =
                before == null
                        ? Post.established(event.post(), event.role(), null, null, fact.begins())
                        : before.described(
                                event.role(), before.sector(), before.dutyStation(), fact.begins());
        put(
                post.takenUp(
                        new Incumbency(
                                event.person(),
                                event.officerInCharge(),
                                fact.begins(),
                                event.until())));
    }

    private void leave(Fact fact, PostLeft event) {
        fold.sayings.event(fact, Overlaps.place(event.person()), "left", event.post());
        Post before = fold.posts.get(event.post());
        if (before == null) {
            fold.find(fact, FindingKind.POST_NOT_KNOWN_BEFORE, event.post());
            return;
        }
        Post left = before.left(event.person(), fact.begins());
        if (left.equals(before)) fold.find(fact, FindingKind.NOT_IN_POST_BEFORE, event.person());
        put(left);
    }

    private void assign(Fact fact, RepresentativeAssigned event) {
        if (fold.endsTooEarly(fact, event.until(), event.structure())) return;
        if (!fold.structures.containsKey(event.structure()))
            fold.find(fact, FindingKind.STRUCTURE_NOT_KNOWN_BEFORE, event.structure());
        Instant from = fact.begins();
        List<Assignment> assignments = fold.assignmentsTo(event.structure());
        overlaps.seat(fact, event, assignments);
        assignments.replaceAll(a -> succeeded(a, event) ? a.endedAt(from) : a);
        assignments.add(
                new Assignment(
                        event.structure(),
                        event.person(),
                        event.kind(),
                        from,
                        event.until(),
                        event.delegation()));
    }

    /** The one leaves in whatever capacity, and the other follows in the same. */
    private void handOver(Fact fact, RepresentativeHandedOver event) {
        if (fold.endsTooEarly(fact, event.until(), event.structure())) return;
        Instant at = fact.begins();
        AssignmentKind kind =
                fold.assignmentsTo(event.structure()).stream()
                        .filter(a -> a.person().equals(event.from()) && a.covers(at))
                        .findFirst()
                        .map(Assignment::kind)
                        .orElse(AssignmentKind.PRIMARY);
        release(fact, new RepresentativeReleased(event.structure(), event.from()));
        assign(
                fact,
                new RepresentativeAssigned(
                        event.structure(), event.to(), kind, event.until(), event.delegation()));
    }

    /**
     * A table has one primary: a new one follows the old. The same person in a new capacity leaves
     * the old one.
     */
    private static boolean succeeded(Assignment old, RepresentativeAssigned event) {
        boolean samePerson = old.person().equals(event.person());
        boolean newPrimary =
                event.kind() == AssignmentKind.PRIMARY && old.kind() == AssignmentKind.PRIMARY;
        return samePerson || newPrimary;
    }

    private void release(Fact fact, RepresentativeReleased event) {
        fold.sayings.event(fact, Overlaps.place(event.person()), "released", event.structure());
        boolean any = false;
        List<Assignment> assignments = fold.assignmentsTo(event.structure());
        for (int i = 0; i < assignments.size(); i++) {
            Assignment old = assignments.get(i);
            if (!old.person().equals(event.person()) || !old.covers(fact.begins())) continue;
            assignments.set(i, old.endedAt(fact.begins()));
            any = true;
        }
        if (!any) fold.find(fact, FindingKind.NOT_ASSIGNED_BEFORE, event.person());
    }

    private void designate(Fact fact, CoordinatorDesignated event) {
        if (fold.endsTooEarly(fact, event.until(), event.structure())) return;
        Instant from = fact.begins();
        List<Designation> designations = fold.designationsFor(event.structure());
        designations.replaceAll(d -> d.endedAt(from));
        designations.add(
                new Designation(
                        event.structure(),
                        event.person(),
                        event.designatedBy(),
                        event.limitedExperience(),
                        from,
                        event.until()));
    }

    private void away(Fact fact, AbsenceRecorded event) {
        if (fold.endsTooEarly(fact, event.until(), event.person())) return;
        fold.absencesOf(event.person())
                .add(new Absence(event.person(), fact.begins(), event.until(), event.reason()));
    }

    private void put(Post post) {
        fold.posts.put(post.id(), post);
    }
}
