package org.muster.core.situation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.fact.Fact;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.Assignment;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.representation.Incumbency;
import org.muster.core.representation.Post;

/**
 * Finds two people where there is room for one. Whoever has no end is followed by the next, as
 * usual; but one who is said to stay longer is not, nor one of two who begin together. Also
 * compares who says when the same person came.
 */
final class Overlaps {
    private final Fold fold;

    Overlaps(Fold fold) {
        this.fold = fold;
    }

    void post(Fact fact, PostTakenUp event, @Nullable Post before) {
        Instant at = fact.begins();
        boolean still = false;
        for (Incumbency i : before == null ? List.<Incumbency>of() : before.incumbencies()) {
            if (i.officerInCharge() != event.officerInCharge() || !i.covers(at)) continue;
            if (i.person().equals(event.person())) still = true;
            else if (i.until() != null || i.from().equals(at))
                two(fact, FindingKind.TWO_INCUMBENTS, event.post(), i.person());
        }
        String what = event.officerInCharge() ? "stands in" : "holds";
        if (still) fold.sayings.event(fact, place(event.person()), what, event.post());
        else fold.sayings.first(fact, place(event.person()), what);
    }

    void seat(Fact fact, RepresentativeAssigned event, List<Assignment> before) {
        Instant at = fact.begins();
        boolean still = false;
        for (Assignment a : before) {
            if (a.kind() != event.kind() || !a.covers(at)) continue;
            if (a.person().equals(event.person())) still = true;
            else if (a.kind() == AssignmentKind.PRIMARY
                    && (a.until() != null || a.from().equals(at)))
                two(fact, FindingKind.OVERLAPPING_ASSIGNMENTS, event.structure(), a.person());
        }
        String what = event.kind().name();
        if (still) fold.sayings.event(fact, place(event.person()), what, event.structure());
        else fold.sayings.first(fact, place(event.person()), what);
    }

    /** The topic of somebody's place at a table or in a post. */
    static String place(PersonId person) {
        return "place of " + person;
    }

    private void two(Fact fact, FindingKind kind, Object subject, PersonId other) {
        fold.find(fact, kind, subject, fold.sayings.fact(fact.subject(), place(other)));
    }
}
