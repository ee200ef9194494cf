package org.muster.core.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Platform;
import org.muster.core.catalogue.Seat;
import org.muster.core.duty.Holder.Because;
import org.muster.core.duty.Holder.Empty;
import org.muster.core.duty.Holder.Held;
import org.muster.core.representation.Absence;
import org.muster.core.representation.Assignment;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.representation.Incumbency;
import org.muster.core.representation.PersonId;
import org.muster.core.representation.Post;
import org.muster.core.representation.RoleCode;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Level;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;

/**
 * Who sits where at any instant: an assignment first, else the incumbent of the post that the
 * guidance names; an absent holder is replaced by whoever acts, the alternate, then the post's
 * officer-in-charge. An observer never fills a seat.
 */
public final class Seating {
    private final Catalogue catalogue;
    private final Map<StructureId, List<Assignment>> assignments = new HashMap<>();
    private final Map<RoleCode, List<Post>> posts = new HashMap<>();
    private final Map<PersonId, List<Absence>> absences = new HashMap<>();

    public Seating(Situation situation, Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Assignment a : situation.assignments())
            assignments.computeIfAbsent(a.structure(), _ -> new ArrayList<>()).add(a);
        for (Post p : situation.posts().values())
            posts.computeIfAbsent(p.role(), _ -> new ArrayList<>()).add(p);
        for (Absence a : situation.absences())
            absences.computeIfAbsent(a.person(), _ -> new ArrayList<>()).add(a);
    }

    /** Who holds IOM's seat at the structure. */
    public Holder holder(Structure structure, Instant at) {
        Held regular = regular(structure, at);
        if (regular != null && present(regular.person(), at)) return regular;
        Held substitute = substitute(structure, regular, at);
        if (substitute != null) return substitute;
        if (regular != null) return new Empty(GapReason.HOLDER_AWAY_WITHOUT_ALTERNATE);
        boolean observed = !seated(structure, at, AssignmentKind.OBSERVER).isEmpty();
        return new Empty(observed ? GapReason.ONLY_AN_OBSERVER_SEATED : GapReason.NOBODY_SEATED);
    }

    /** Who sits there as an observer. */
    public List<PersonId> observers(Structure structure, Instant at) {
        return seated(structure, at, AssignmentKind.OBSERVER);
    }

    /**
     * Who could stand in, in the order in which they are asked, the holder first; absent people
     * left out.
     */
    public List<PersonId> chain(Structure structure, Instant at) {
        List<PersonId> chain = new ArrayList<>();
        if (holder(structure, at) instanceof Held held) chain.add(held.person());
        chain.addAll(seated(structure, at, AssignmentKind.PRIMARY));
        chain.addAll(seated(structure, at, AssignmentKind.ACTING));
        chain.addAll(seated(structure, at, AssignmentKind.ALTERNATE));
        for (RoleCode role : roles(structure)) chain.addAll(incumbents(structure, role, at));
        return chain.stream().distinct().filter(p -> present(p, at)).toList();
    }

    /** Who heads the office at an instant, or stands in for the head. */
    public List<PersonId> heads(Instant at) {
        return posts.getOrDefault(catalogue.head(), List.of()).stream()
                .flatMap(p -> people(p, at, _ -> true))
                .filter(p -> present(p, at))
                .distinct()
                .toList();
    }

    /** Whether the holder is at a level that the guidance names for the seat. */
    boolean atLevel(Seat seat, Held held, Instant at) {
        if (held.post() != null) return true;
        return posts.values().stream()
                .flatMap(List::stream)
                .filter(p -> seat.names(p.role()))
                .anyMatch(p -> people(p, at, _ -> true).anyMatch(held.person()::equals));
    }

    /** Whether IOM has a seat at the structure at all (R8, R23, R24). */
    public boolean relevant(Structure structure, Instant at) {
        if (structure.relevance() != null) return structure.relevance().relevant();
        Optional<Platform> platform = catalogue.platform(structure.platform());
        if (platform.isEmpty()) return true;
        return switch (platform.get().seat().condition()) {
            case ALWAYS -> true;
            case WHERE_IOM_COORDINATES_A_CLUSTER ->
                    exists(at, p -> p.role().equals(catalogue.coordinator()))
                            || assigned(structure, at);
            case WHERE_IOM_IMPLEMENTS ->
                    exists(
                                    at,
                                    p ->
                                            Objects.equals(p.sector(), structure.sector())
                                                    && p.sector() != null)
                            || assigned(structure, at);
        };
    }

    /** The instants at which the holder of the seat may change. */
    TreeSet<Instant> changes(Structure structure) {
        TreeSet<Instant> changes = new TreeSet<>();
        changes.add(structure.state().since());
        TreeSet<PersonId> people = new TreeSet<>();
        for (Assignment a : assignments.getOrDefault(structure.id(), List.of())) {
            add(changes, a.from(), a.until());
            people.add(a.person());
        }
        for (List<Post> sameRole : posts.values())
            for (Post post : sameRole) {
                boolean seatsHere = roles(structure).contains(post.role());
                boolean decidesRelevance =
                        post.role().equals(catalogue.coordinator())
                                || (post.sector() != null
                                        && Objects.equals(post.sector(), structure.sector()));
                if (!seatsHere && !decidesRelevance) continue;
                if (post.abolishedAt() != null) changes.add(post.abolishedAt());
                for (Incumbency i : post.incumbencies()) {
                    add(changes, i.from(), i.until());
                    people.add(i.person());
                }
            }
        for (PersonId p : people)
            for (Absence a : absences.getOrDefault(p, List.of())) add(changes, a.from(), a.until());
        return changes;
    }

    private @Nullable Held regular(Structure structure, Instant at) {
        List<PersonId> primaries = seated(structure, at, AssignmentKind.PRIMARY);
        if (!primaries.isEmpty())
            return new Held(primaries.getLast(), Because.ASSIGNMENT, null, null);
        Held away = null;
        for (RoleCode role : roles(structure))
            for (Post post : postsFor(structure, role, at)) {
                Optional<PersonId> person = people(post, at, i -> !i.officerInCharge()).findFirst();
                if (person.isEmpty()) continue;
                Held held = new Held(person.get(), Because.INCUMBENT, post.id(), null);
                if (present(held.person(), at)) return held;
                if (away == null) away = held;
            }
        return away;
    }

    private @Nullable Held substitute(Structure structure, @Nullable Held regular, Instant at) {
        PersonId missing = regular == null ? null : regular.person();
        for (PersonId p : seated(structure, at, AssignmentKind.ACTING))
            if (present(p, at)) return new Held(p, Because.ACTING, null, missing);
        for (PersonId p : seated(structure, at, AssignmentKind.ALTERNATE))
            if (present(p, at)) return new Held(p, Because.ALTERNATE, null, missing);
        for (RoleCode role : roles(structure))
            for (Post post : postsFor(structure, role, at)) {
                Optional<PersonId> inCharge =
                        people(post, at, Incumbency::officerInCharge)
                                .filter(p -> present(p, at))
                                .findFirst();
                if (inCharge.isPresent())
                    return new Held(inCharge.get(), Because.OFFICER_IN_CHARGE, post.id(), missing);
            }
        return null;
    }

    private List<PersonId> seated(Structure structure, Instant at, AssignmentKind kind) {
        return assignments.getOrDefault(structure.id(), List.of()).stream()
                .filter(a -> a.kind() == kind && a.covers(at))
                .map(Assignment::person)
                .toList();
    }

    private List<PersonId> incumbents(Structure structure, RoleCode role, Instant at) {
        return postsFor(structure, role, at).stream()
                .flatMap(p -> people(p, at, _ -> true))
                .toList();
    }

    private static java.util.stream.Stream<PersonId> people(
            Post post, Instant at, Predicate<Incumbency> which) {
        if (!post.existsAt(at)) return java.util.stream.Stream.empty();
        return post.incumbencies().stream()
                .filter(i -> i.covers(at) && which.test(i))
                .sorted(Comparator.comparing(Incumbency::officerInCharge))
                .map(Incumbency::person);
    }

    /**
     * The posts of a role that can sit here: of the same sector for a cluster, of the same place
     * below the national level.
     */
    private List<Post> postsFor(Structure structure, RoleCode role, Instant at) {
        return posts.getOrDefault(role, List.of()).stream()
                .filter(p -> p.existsAt(at))
                .filter(p -> structure.sector() == null || structure.sector().equals(p.sector()))
                .filter(p -> structure.level() != Level.SUBNATIONAL || sameStation(structure, p))
                .toList();
    }

    private static boolean sameStation(Structure structure, Post post) {
        String station = post.dutyStation();
        return station != null
                && (station.equalsIgnoreCase(structure.place().dutyStation())
                        || station.equalsIgnoreCase(structure.place().area()));
    }

    private boolean exists(Instant at, Predicate<Post> which) {
        return posts.values().stream()
                .flatMap(List::stream)
                .anyMatch(p -> p.existsAt(at) && which.test(p));
    }

    private boolean assigned(Structure structure, Instant at) {
        return assignments.getOrDefault(structure.id(), List.of()).stream()
                .anyMatch(a -> a.covers(at));
    }

    private boolean present(PersonId person, Instant at) {
        return absences.getOrDefault(person, List.of()).stream().noneMatch(a -> a.covers(at));
    }

    private List<RoleCode> roles(Structure structure) {
        return catalogue
                .platform(structure.platform())
                .map(p -> p.seat().roles())
                .orElse(List.of());
    }

    private static void add(TreeSet<Instant> changes, Instant from, @Nullable Instant until) {
        changes.add(from);
        if (until != null) changes.add(until);
    }
}
