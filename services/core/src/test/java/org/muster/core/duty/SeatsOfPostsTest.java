package org.muster.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.duty.Holder.Because;
import org.muster.core.duty.Holder.Empty;
import org.muster.core.duty.Holder.Held;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.representation.PostId;

/** Posts, not names, fill seats by default (R12 to R14, R20, R23 to R26, R30, R31). */
class SeatsOfPostsTest {
    private final Reports reports = Reports.in("SDN").on("2023-01-01");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    UNCT,        CHIEF_OF_MISSION
                    PMT,         PROGRAMME_COORDINATOR
                    PMT,         SENIOR_PROGRAMME_MANAGER
                    OMT,         RESOURCE_MANAGEMENT_OFFICER
                    SMT,         CHIEF_OF_MISSION
                    HCT,         CHIEF_OF_MISSION
                    ICCG,        CLUSTER_COORDINATOR
                    CLUSTER-HEA, PROGRAMME_OFFICER
                    CLUSTER-HEA, OPERATIONS_OFFICER
                    """)
    void the_incumbent_of_the_post_that_the_guidance_names_sits_there(
            String structure, String role) {
        reports.activated(structure).postIn("HEA", "the-post", role);
        reports.on("2023-02-01").takenUp("the-post", role, "p1");
        reports.on("2023-03-01").left("the-post", "p1");

        assertThat(reports.at("2023-01-31").gaps(structure))
                .containsExactly(GapReason.NOBODY_SEATED);
        assertThat(reports.at("2023-02-01").duty(structure).holder())
                .isEqualTo(incumbent("p1", "the-post"));
        assertThat(reports.at("2023-02-01").gaps(structure)).isEmpty();
        assertThat(reports.at("2023-03-01").duty(structure).holder())
                .isEqualTo(new Empty(GapReason.NOBODY_SEATED));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    UNCT, COUNTRY_DIRECTOR
                    UNCT, PROGRAMME_COORDINATOR
                    PMT,  PROGRAMME_MANAGER
                    PMT,  CHIEF_OF_MISSION
                    OMT,  PROGRAMME_OFFICER
                    SMT,  FIELD_SECURITY_ADVISER
                    HCT,  CLUSTER_COORDINATOR
                    HCT,  RAPID_RESPONSE_TEAM_LEAD
                    """)
    void the_incumbent_of_any_other_post_does_not(String structure, String role) {
        reports.activated(structure).takenUp("the-post", role, "p1");

        assertThat(reports.at("2023-01-01").duty(structure).holder())
                .isEqualTo(new Empty(GapReason.NOBODY_SEATED));
    }

    @Test
    void R26_one_person_may_hold_several_seats() {
        reports.activated("UNCT", "SMT", "HCT", "OMT");
        reports.takenUp("COM", "CHIEF_OF_MISSION", "p1");
        reports.takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p1");

        assertThat(reports.at("2023-01-01").duties())
                .hasSize(4)
                .allSatisfy(
                        d -> {
                            assertThat(d.filled()).isTrue();
                            assertThat(d.gaps()).isEmpty();
                        });
    }

    @Test
    void R30_usually_is_a_default_so_an_assignment_comes_before_the_post() {
        reports.activated("UNCT").takenUp("COM", "CHIEF_OF_MISSION", "p1");
        reports.takenUp("CD", "COUNTRY_DIRECTOR", "p2");
        reports.on("2023-02-01").assigned("UNCT", "p2", AssignmentKind.PRIMARY);
        reports.on("2023-03-01").released("UNCT", "p2");

        assertThat(reports.at("2023-01-31").duty("UNCT").holder())
                .isEqualTo(incumbent("p1", "COM"));
        assertThat(reports.at("2023-02-01").duty("UNCT").holder())
                .isEqualTo(new Held(new PersonId("p2"), Because.ASSIGNMENT, null, null));
        assertThat(reports.at("2023-02-01").gaps("UNCT")).isEmpty();
        assertThat(reports.at("2023-03-01").holder("UNCT")).isEqualTo("p1");
    }

    @Test
    void R30_whoever_is_said_to_observe_does_not_fill_the_seat_by_the_post() {
        reports.activated("HCT").takenUp("COM", "CHIEF_OF_MISSION", "p1");
        reports.inCharge("COM", "CHIEF_OF_MISSION", "p2");
        reports.on("2023-02-01").assigned("HCT", "p1", AssignmentKind.OBSERVER);
        reports.on("2023-03-01").assigned("HCT", "p2", AssignmentKind.OBSERVER);
        reports.on("2023-04-01").released("HCT", "p1");

        assertThat(reports.at("2023-01-31").holder("HCT")).isEqualTo("p1");
        assertThat(reports.at("2023-02-01").holder("HCT")).isEqualTo("p2");
        assertThat(reports.at("2023-03-01").gaps("HCT"))
                .containsExactly(GapReason.ONLY_AN_OBSERVER_SEATED);
        assertThat(reports.at("2023-04-01").holder("HCT")).isEqualTo("p1");
    }

    @Test
    void R31_of_both_roles_the_first_named_sits_and_the_other_while_it_is_not_filled() {
        reports.activated("PMT").takenUp("SPM", "SENIOR_PROGRAMME_MANAGER", "p2");
        reports.on("2023-02-01").takenUp("PC", "PROGRAMME_COORDINATOR", "p1");
        reports.on("2023-03-01").absent("p1", "2023-03-08");

        assertThat(reports.at("2023-01-31").holder("PMT")).isEqualTo("p2");
        assertThat(reports.at("2023-02-01").holder("PMT")).isEqualTo("p1");
        assertThat(reports.at("2023-03-07").holder("PMT")).isEqualTo("p2");
        assertThat(reports.at("2023-03-08").holder("PMT")).isEqualTo("p1");
    }

    @Test
    void a_post_that_its_holder_takes_up_anew_in_another_place_fills_seats_there() {
        reports.activatedBelow("Kassala", "OMT-kassala");
        reports.postAt("Geneina", "RMO", "RESOURCE_MANAGEMENT_OFFICER");
        reports.takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p1");

        assertThat(reports.at("2023-01-01").holder("OMT-kassala")).isNull();

        reports.on("2023-02-01").postAt("Kassala", "RMO", "RESOURCE_MANAGEMENT_OFFICER");

        assertThat(reports.at("2023-02-01").holder("OMT-kassala")).isEqualTo("p1");
    }

    @Test
    void an_abolished_post_fills_no_seat() {
        reports.activated("OMT").takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p1");
        reports.on("2023-02-01").abolished("RMO");

        assertThat(reports.at("2023-01-31").holder("OMT")).isEqualTo("p1");
        assertThat(reports.at("2023-02-01").holder("OMT")).isNull();
        assertThat(reports.at("2023-02-01").emptySeats("OMT"))
                .containsExactly(
                        new EmptySeat(GapReason.NOBODY_SEATED, Times.at("2023-02-01"), null));
    }

    @Test
    void a_post_that_is_there_again_still_had_its_holders_before() {
        reports.activated("OMT").takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p1");
        reports.on("2023-02-01").abolished("RMO");
        reports.on("2023-03-01").post("RMO", "RESOURCE_MANAGEMENT_OFFICER");

        assertThat(reports.at("2023-03-02").emptySeats("OMT"))
                .containsExactly(
                        new EmptySeat(GapReason.NOBODY_SEATED, Times.at("2023-02-01"), null));
    }

    @Test
    void an_incumbent_whose_time_is_known_to_end_leaves_an_empty_seat_that_is_seen_ahead() {
        reports.activated("OMT");
        reports.takenUpUntil("2023-06-01", "RMO", "RESOURCE_MANAGEMENT_OFFICER", "p1");

        assertThat(reports.at("2023-01-01").emptySeats("OMT"))
                .containsExactly(
                        new EmptySeat(GapReason.NOBODY_SEATED, Times.at("2023-06-01"), null));
    }

    private static Held incumbent(String person, String post) {
        return new Held(new PersonId(person), Because.INCUMBENT, new PostId(post), null);
    }
}
