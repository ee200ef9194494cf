package org.muster.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.given.Reports;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.structure.StructureId;

/** One fact hands a table over (R79). */
class HandOverTest {
    private final Reports reports = Reports.in("SDN").on("2023-01-01").activated("UNCT");

    @Test
    void R79_a_hand_over_releases_the_one_and_seats_the_other_at_the_same_instant() {
        reports.assigned("UNCT", "p1", AssignmentKind.PRIMARY)
                .on("2023-03-01")
                .handedOver("UNCT", "p1", "p2");

        assertThat(reports.at("2023-02-28").holder("UNCT")).isEqualTo("p1");
        assertThat(reports.at("2023-03-01").holder("UNCT")).isEqualTo("p2");
        assertThat(reports.at("2023-03-01").findings()).isEmpty();
    }

    @Test
    void R79_who_takes_over_from_an_alternate_is_the_alternate() {
        reports.assigned("UNCT", "p1", AssignmentKind.ALTERNATE).handedOver("UNCT", "p1", "p2");

        assertThat(reports.at("2023-02-01").situation().assignments().getLast().kind())
                .isEqualTo(AssignmentKind.ALTERNATE);
    }

    @Test
    void R79_a_hand_over_from_somebody_who_did_not_sit_there_seats_the_other_and_is_found() {
        reports.handedOver("UNCT", "p1", "p2");

        assertThat(reports.at("2023-02-01").holder("UNCT")).isEqualTo("p2");
        assertThat(reports.at("2023-02-01").findings()).hasSize(1);
    }

    @Test
    void R79_the_reference_of_a_delegation_stays_with_the_assignment() {
        reports.say(
                        new RepresentativeAssigned(
                                new StructureId("UNCT"),
                                new PersonId("p1"),
                                AssignmentKind.ACTING,
                                null,
                                "SDN/2023/014"))
                .on("2023-02-01")
                .released("UNCT", "p1");

        assertThat(reports.at("2023-03-01").situation().assignments().getFirst().delegation())
                .isEqualTo("SDN/2023/014");
    }
}
