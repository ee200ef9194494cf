package org.muster.core.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.Absence;
import org.muster.core.representation.Incumbency;
import org.muster.core.representation.Post;
import org.muster.core.representation.Programme;
import org.muster.core.representation.RoleCode;
import org.muster.core.situation.Situation;
import org.muster.core.structure.SectorCode;

/** The posts and people of a country office, found by what one knows of them. */
final class Office {
    private final Map<RoleCode, List<Post>> byRole = new HashMap<>();
    private final Map<SectorCode, List<Post>> bySector = new HashMap<>();
    private final Map<PersonId, Set<Post>> byPerson = new HashMap<>();
    private final Map<PersonId, List<Absence>> absences = new HashMap<>();
    private final List<Programme> programmes;

    Office(Situation situation) {
        for (Post p : situation.posts().values()) {
            byRole.computeIfAbsent(p.role(), _ -> new ArrayList<>()).add(p);
            if (p.sector() != null)
                bySector.computeIfAbsent(p.sector(), _ -> new ArrayList<>()).add(p);
            for (Incumbency i : p.incumbencies())
                byPerson.computeIfAbsent(i.person(), _ -> new LinkedHashSet<>()).add(p);
        }
        programmes = situation.programmes();
        for (Absence a : situation.absences())
            absences.computeIfAbsent(a.person(), _ -> new ArrayList<>()).add(a);
    }

    List<Post> posts(RoleCode role) {
        return byRole.getOrDefault(role, List.of());
    }

    List<Post> posts(SectorCode sector) {
        return bySector.getOrDefault(sector, List.of());
    }

    List<Programme> programmes(Set<SectorCode> sectors) {
        return programmes.stream().filter(p -> sectors.contains(p.sector())).toList();
    }

    Set<Post> everHeldBy(PersonId person) {
        return byPerson.getOrDefault(person, Set.of());
    }

    List<Absence> absences(PersonId person) {
        return absences.getOrDefault(person, List.of());
    }

    boolean present(PersonId person, Instant at) {
        return absences(person).stream().noneMatch(a -> a.covers(at));
    }

    /** Whether the person holds a post of such a role, be it as officer-in-charge. */
    boolean holds(PersonId person, Predicate<RoleCode> role, Instant at) {
        return everHeldBy(person).stream()
                .filter(p -> role.test(p.role()))
                .anyMatch(p -> holders(p, at).anyMatch(person::equals));
    }

    /** Who holds a post, the incumbent before an officer-in-charge. */
    static Stream<PersonId> holders(Post post, Instant at) {
        return incumbencies(post, at)
                .sorted(Comparator.comparing(Incumbency::officerInCharge))
                .map(Incumbency::person);
    }

    static Stream<PersonId> incumbents(Post post, Instant at) {
        return incumbencies(post, at).filter(i -> !i.officerInCharge()).map(Incumbency::person);
    }

    static Stream<PersonId> officersInCharge(Post post, Instant at) {
        return incumbencies(post, at).filter(Incumbency::officerInCharge).map(Incumbency::person);
    }

    /** Abolishing a post ends them, so that a post need not exist still to have had its holders. */
    private static Stream<Incumbency> incumbencies(Post post, Instant at) {
        return post.incumbencies().stream().filter(i -> i.covers(at));
    }
}
