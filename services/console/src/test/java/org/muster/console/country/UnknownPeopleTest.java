package org.muster.console.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.RepresentationEvent.CoordinatorDesignated;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.RepresentationEvent.RepresentativeHandedOver;
import org.muster.core.fact.RepresentationEvent.RepresentativeReleased;
import org.muster.core.fact.Source;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.representation.PostId;
import org.muster.core.representation.RoleCode;
import org.muster.core.situation.History;
import org.muster.core.structure.StructureId;

/** Whoever is needed now but is in no directory is found by the fact that named them. */
class UnknownPeopleTest {
    private static final CountryCode SUDAN = new CountryCode("SDN");
    private static final StructureId OMT = new StructureId("OMT");
    private final List<Fact> latestFirst = new ArrayList<>();

    @Test
    void somebody_at_a_table_or_in_a_post_who_is_not_in_the_directory_is_found_with_the_fact() {
        say("2023-01-01", "seat", assigned("ann", null));
        say("2023-01-01", "post", takenUp("ben", null));
        say("2023-01-01", "lead", designated("cy"));

        assertThat(found("2023-02-01"))
                .containsOnly(
                        Map.entry(new PersonId("ann"), new FactId("seat")),
                        Map.entry(new PersonId("ben"), new FactId("post")),
                        Map.entry(new PersonId("cy"), new FactId("lead")));
    }

    @Test
    void the_fact_that_named_them_last_is_shown() {
        say("2023-01-01", "first", assigned("ann", null));
        say("2023-01-10", "handed", new RepresentativeHandedOver(OMT, known(), ann(), null, null));

        assertThat(found("2023-02-01")).containsExactly(Map.entry(ann(), new FactId("handed")));
    }

    @Test
    void of_whoever_is_known_nothing_is_asked() {
        say("2023-01-01", "seat", assigned("known", null));
        assertThat(found("2023-02-01")).isEmpty();
    }

    @Test
    void somebody_who_left_may_have_been_erased() {
        say("2023-01-01", "seat", assigned("ann", null));
        say("2023-01-01", "post", takenUp("ben", Instant.parse("2023-01-20T00:00:00Z")));
        say("2023-01-15", "end", new RepresentativeReleased(OMT, ann()));

        assertThat(found("2023-01-10")).hasSize(2);
        assertThat(found("2023-02-01")).isEmpty();
    }

    private Map<PersonId, FactId> found(String day) {
        Instant at = Instant.parse(day + "T00:00:00Z");
        var situation = new History(SUDAN, latestFirst).situation(at, Instant.MAX);
        return new UnknownPeople(situation, at)
                .named(latestFirst, person -> !person.equals(known()));
    }

    private void say(String day, String id, Event event) {
        Effective effective = Effective.parse(day);
        latestFirst.addFirst(
                new Fact(
                        new FactId(id),
                        SUDAN,
                        effective,
                        effective.written(),
                        effective.written(),
                        new AuthorId("office"),
                        Source.OF_THE_AUTHOR,
                        event));
    }

    private static Event assigned(String person, @Nullable Instant until) {
        return new RepresentativeAssigned(OMT, new PersonId(person), AssignmentKind.PRIMARY, until);
    }

    private static Event takenUp(String person, @Nullable Instant until) {
        return new PostTakenUp(
                new PostId("COM"),
                new RoleCode("CHIEF_OF_MISSION"),
                new PersonId(person),
                false,
                until);
    }

    private static Event designated(String person) {
        return new CoordinatorDesignated(OMT, new PersonId(person), known(), true, null);
    }

    private static PersonId ann() {
        return new PersonId("ann");
    }

    private static PersonId known() {
        return new PersonId("known");
    }
}
