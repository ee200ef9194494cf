package org.muster.console.country;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.RepresentationEvent.CoordinatorDesignated;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.RepresentationEvent.RepresentativeHandedOver;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.Assignment;
import org.muster.core.representation.Designation;
import org.muster.core.representation.Incumbency;
import org.muster.core.representation.Post;
import org.muster.core.situation.Situation;

/**
 * People who sit at a table or hold a post, but of whom the directory knows nothing: nobody can
 * write to them. Of somebody who was erased after having left nothing is asked.
 */
final class UnknownPeople {
    private final Set<PersonId> needed = new TreeSet<>();

    UnknownPeople(Situation situation, Instant at) {
        for (Assignment a : situation.assignments()) if (a.covers(at)) needed.add(a.person());
        for (Designation d : situation.designations()) if (d.covers(at)) needed.add(d.person());
        for (Post post : situation.posts().values())
            for (Incumbency i : post.incumbencies()) if (i.covers(at)) needed.add(i.person());
    }

    /** Whether there is any, so that facts need to be looked into. */
    boolean any(Predicate<PersonId> unknown) {
        return needed.stream().anyMatch(unknown);
    }

    /**
     * Each of them with the fact that named them last.
     *
     * @param latestFirst facts in force
     */
    Map<PersonId, FactId> named(List<Fact> latestFirst, Predicate<PersonId> unknown) {
        Map<PersonId, FactId> named = new LinkedHashMap<>();
        for (Fact fact : latestFirst)
            for (PersonId person : placed(fact.event()))
                if (needed.contains(person) && !named.containsKey(person) && unknown.test(person))
                    named.put(person, fact.id());
        return named;
    }

    private static List<PersonId> placed(Event event) {
        return switch (event) {
            case PostTakenUp e -> List.of(e.person());
            case RepresentativeAssigned e -> List.of(e.person());
            case RepresentativeHandedOver e -> List.of(e.to());
            case CoordinatorDesignated e -> List.of(e.person());
            default -> List.of();
        };
    }
}
