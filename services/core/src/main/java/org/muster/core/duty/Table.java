package org.muster.core.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Obligation;
import org.muster.core.catalogue.Platform;
import org.muster.core.catalogue.Seat;
import org.muster.core.catalogue.SeatCondition;
import org.muster.core.duty.Holder.Because;
import org.muster.core.duty.Holder.Empty;
import org.muster.core.duty.Holder.Held;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.Assignment;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.representation.Designation;
import org.muster.core.representation.Post;
import org.muster.core.representation.Programme;
import org.muster.core.representation.RoleCode;
import org.muster.core.structure.Level;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.Structure;

/** One structure's table, with IOM's seat and those who may sit there. */
final class Table {
    private final Structure structure;
    private final Set<SectorCode> sectors = new TreeSet<>();
    private final @Nullable Seat seat;
    private final boolean observersOnlyObserve;
    private final Office office;
    private final List<Assignment> assignments;
    private final List<Designation> designations;
    private final List<Post> seatPosts;
    private final List<Post> postsThatMatter;
    private final List<Programme> programmes;

    Table(
            Structure structure,
            List<Structure> absorbed,
            Catalogue catalogue,
            Office office,
            List<Assignment> assignments,
            List<Designation> designations) {
        this.structure = structure;
        List<Structure> all = Stream.concat(Stream.of(structure), absorbed.stream()).toList();
        for (Structure s : all) if (s.sector() != null) sectors.add(s.sector());
        List<Platform> platforms =
                all.stream().flatMap(s -> catalogue.platform(s.platform()).stream()).toList();
        this.seat = seat(catalogue, structure, absorbed);
        this.observersOnlyObserve = platforms.stream().anyMatch(Platform::observersOnlyObserve);
        this.office = office;
        this.assignments = assignments;
        this.designations = designations;
        this.seatPosts =
                roles().stream().flatMap(r -> office.posts(r).stream()).filter(this::fits).toList();
        this.postsThatMatter = postsThatMatter(catalogue);
        this.programmes =
                condition() == SeatCondition.WHERE_IOM_IMPLEMENTS
                        ? office.programmes(sectors).stream().filter(this::here).toList()
                        : List.of();
    }

    /** The seat here, with what those that were merged into the table add to it. */
    private static @Nullable Seat seat(
            Catalogue catalogue, Structure structure, List<Structure> absorbed) {
        Seat seat = of(catalogue, structure);
        for (Structure s : absorbed) {
            Seat other = of(catalogue, s);
            if (seat != null && other != null) seat = seat.absorbing(other);
        }
        return seat;
    }

    private static @Nullable Seat of(Catalogue catalogue, Structure structure) {
        return catalogue
                .platform(structure.platform())
                .map(p -> p.seatAt(structure.level()))
                .orElse(null);
    }

    /** Whose seat it is by the guidance. */
    List<RoleCode> roles() {
        return seat == null ? List.of() : seat.roles();
    }

    /** How strongly IOM must sit here; where the catalogue does not know the platform, it may. */
    Obligation obligation() {
        return seat == null ? Obligation.ENCOURAGED : seat.obligation();
    }

    Holder holder(Instant at) {
        Held regular = regular(at);
        if (regular != null && office.present(regular.person(), at)) return regular;
        PersonId missing = regular == null ? null : regular.person();
        return substitute(missing, at)
                .map(Holder.class::cast)
                .orElseGet(() -> new Empty(emptyBecause(missing, at)));
    }

    /**
     * Those who sit there without filling the seat: by their assignment, or by their role (R19).
     */
    List<PersonId> observers(Instant at) {
        return assignments.stream()
                .filter(a -> a.covers(at))
                .filter(a -> a.kind() == AssignmentKind.OBSERVER || onlyObserves(a.person(), at))
                .map(Assignment::person)
                .distinct()
                .toList();
    }

    List<PersonId> chain(Instant at) {
        List<PersonId> chain = new ArrayList<>();
        if (holder(at) instanceof Held held) chain.add(held.person());
        for (AssignmentKind kind :
                List.of(AssignmentKind.PRIMARY, AssignmentKind.ACTING, AssignmentKind.ALTERNATE))
            chain.addAll(seated(kind, at));
        for (Post post : seatPosts) Office.holders(post, at).forEach(chain::add);
        return chain.stream()
                .distinct()
                .filter(p -> office.present(p, at) && !saidToObserve(p, at))
                .toList();
    }

    boolean relevant(Instant at) {
        if (structure.relevance() != null) return structure.relevance().relevant();
        if (condition() == SeatCondition.ALWAYS) return true;
        return postsThatMatter.stream().anyMatch(p -> p.existsAt(at))
                || programmes.stream().anyMatch(p -> p.covers(at))
                || assignments.stream().anyMatch(a -> a.covers(at));
    }

    /** When IOM has a seat here, from an instant on. */
    List<Span> relevantFrom(Instant start) {
        return Stretch.during(
                        changes().from(start),
                        at -> relevant(at) ? Optional.of(true) : Optional.empty())
                .stream()
                .map(Stretch::span)
                .toList();
    }

    /** What is wrong with the seat and when, from an instant on. */
    List<Stretch<GapReason>> gapsFrom(Instant start) {
        return Stretch.during(changes().from(start), this::gap);
    }

    /** What is wrong with the seat: nobody fills it, or not one of the level that is named. */
    Optional<GapReason> gap(Instant at) {
        if (!relevant(at)) return Optional.empty();
        return switch (holder(at)) {
            case Empty empty -> Optional.of(empty.reason());
            case Held held -> levelGap(held, at);
        };
    }

    private @Nullable Held regular(Instant at) {
        List<PersonId> primaries = seated(AssignmentKind.PRIMARY, at);
        if (!primaries.isEmpty())
            return new Held(primaries.getLast(), Because.ASSIGNMENT, null, null);
        List<Held> incumbents = fromPosts(Office::incumbents, Because.INCUMBENT, null, at);
        return incumbents.stream()
                .filter(h -> office.present(h.person(), at))
                .findFirst()
                .orElse(incumbents.isEmpty() ? null : incumbents.getFirst());
    }

    private Optional<Held> substitute(@Nullable PersonId missing, Instant at) {
        Stream<Held> acting =
                seated(AssignmentKind.ACTING, at).stream()
                        .map(p -> new Held(p, Because.ACTING, null, missing));
        Stream<Held> alternates =
                seated(AssignmentKind.ALTERNATE, at).stream()
                        .map(p -> new Held(p, Because.ALTERNATE, null, missing));
        Stream<Held> inCharge =
                fromPosts(Office::officersInCharge, Because.OFFICER_IN_CHARGE, missing, at)
                        .stream();
        return Stream.of(acting, alternates, inCharge)
                .flatMap(s -> s)
                .filter(h -> office.present(h.person(), at))
                .findFirst();
    }

    private List<Held> fromPosts(
            BiFunction<Post, Instant, Stream<PersonId>> people,
            Because because,
            @Nullable PersonId missing,
            Instant at) {
        return seatPosts.stream()
                .flatMap(
                        p ->
                                people.apply(p, at)
                                        .map(who -> new Held(who, because, p.id(), missing)))
                .filter(h -> !saidToObserve(h.person(), at))
                .toList();
    }

    /** What is said of this table counts more than what a post would give. */
    private boolean saidToObserve(PersonId person, Instant at) {
        return assignments.stream()
                .anyMatch(
                        a ->
                                a.kind() == AssignmentKind.OBSERVER
                                        && a.person().equals(person)
                                        && a.covers(at));
    }

    private GapReason emptyBecause(@Nullable PersonId missing, Instant at) {
        if (missing != null) return GapReason.HOLDER_AWAY_WITHOUT_ALTERNATE;
        return observers(at).isEmpty()
                ? GapReason.NOBODY_SEATED
                : GapReason.ONLY_AN_OBSERVER_SEATED;
    }

    private List<PersonId> seated(AssignmentKind kind, Instant at) {
        return assignments.stream()
                .filter(a -> a.kind() == kind && a.covers(at))
                .map(Assignment::person)
                .filter(p -> !onlyObserves(p, at))
                .toList();
    }

    /** An observer's role stays one whatever the assignment says, where that is so (R18, R19). */
    private boolean onlyObserves(PersonId person, Instant at) {
        return seat != null
                && observersOnlyObserve
                && office.holds(person, seat.observers()::contains, at)
                && !office.holds(person, seat::names, at);
    }

    /** What is wrong with the level of whoever fills the seat by an assignment. */
    private Optional<GapReason> levelGap(Held held, Instant at) {
        if (seat == null || held.post() != null || anybodyWillDo(seat, held))
            return Optional.empty();
        if (office.holds(held.person(), seat::names, at)) return Optional.empty();
        if (!office.holds(held.person(), seat.byDesignation()::contains, at))
            return Optional.of(GapReason.BELOW_THE_LEVEL_OF_THE_GUIDANCE);
        return designated(held.person(), at)
                ? Optional.empty()
                : Optional.of(GapReason.WITHOUT_DESIGNATION);
    }

    /** Where a seat is encouraged, and for an alternate unless it is mandatory. */
    private static boolean anybodyWillDo(Seat seat, Held held) {
        return switch (seat.obligation()) {
            case MANDATORY -> false;
            case REQUIRED -> held.because() == Because.ALTERNATE;
            case ENCOURAGED -> true;
        };
    }

    /** Whether both conditions are on file (R21). */
    private boolean designated(PersonId person, Instant at) {
        return designations.stream()
                .anyMatch(d -> d.person().equals(person) && d.limitedExperience() && d.covers(at));
    }

    private SeatCondition condition() {
        return seat == null ? SeatCondition.ALWAYS : seat.condition();
    }

    private List<Post> postsThatMatter(Catalogue catalogue) {
        return switch (condition()) {
            case ALWAYS -> List.of();
            case WHERE_IOM_COORDINATES_A_CLUSTER -> office.posts(catalogue.coordinator());
            case WHERE_IOM_IMPLEMENTS ->
                    sectors.stream().flatMap(s -> office.posts(s).stream()).toList();
        };
    }

    /** A post sits at tables of its own sector, and below the national level of its own place. */
    private boolean fits(Post post) {
        boolean ofTheSector =
                structure.sector() == null
                        || post.sector() != null && sectors.contains(post.sector());
        return ofTheSector && (structure.level() != Level.SUBNATIONAL || atThePlaceOf(post));
    }

    /** A programme of an area makes tables of that area relevant, and those of the country. */
    private boolean here(Programme programme) {
        String area = programme.area();
        return area == null
                || structure.level() != Level.SUBNATIONAL
                || structure.place().touches(area);
    }

    private boolean atThePlaceOf(Post post) {
        String station = post.dutyStation();
        return station != null
                && (station.equalsIgnoreCase(structure.place().dutyStation())
                        || station.equalsIgnoreCase(structure.place().area()));
    }

    private Changes changes() {
        Changes changes = new Changes(office);
        for (Assignment a : assignments) changes.addAssignment(a);
        for (Designation d : designations) changes.add(d.from(), d.until());
        seatPosts.forEach(changes::addSeatPost);
        postsThatMatter.forEach(changes::addExistence);
        for (Programme p : programmes) changes.add(p.from(), p.until());
        return changes;
    }
}
