package org.muster.core.duty;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.Absence;
import org.muster.core.representation.Assignment;
import org.muster.core.representation.Incumbency;
import org.muster.core.representation.Post;

/** The instants at which it may change who fills a seat, or whether there is one. */
final class Changes {
    private final Office office;
    private final TreeSet<Instant> instants = new TreeSet<>();

    Changes(Office office) {
        this.office = office;
    }

    /** An assignment with the presence of the person, and with the posts that give the level. */
    void addAssignment(Assignment assignment) {
        add(assignment.from(), assignment.until());
        addPresence(assignment.person());
        for (Post post : office.everHeldBy(assignment.person()))
            for (Incumbency i : post.incumbencies())
                if (i.person().equals(assignment.person())) add(i.from(), i.until());
    }

    void addSeatPost(Post post) {
        for (Incumbency i : post.incumbencies()) {
            add(i.from(), i.until());
            addPresence(i.person());
        }
    }

    void addExistence(Post post) {
        add(post.establishedAt(), post.abolishedAt());
    }

    private void addPresence(PersonId person) {
        for (Absence a : office.absences(person)) add(a.from(), a.until());
    }

    void add(Instant from, @Nullable Instant until) {
        instants.add(from);
        if (until != null) instants.add(until);
    }

    /** The instant itself and all changes after it. */
    SortedSet<Instant> from(Instant start) {
        instants.add(start);
        return instants.tailSet(start);
    }
}
