package org.muster.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.representation.AssignmentKind;

/** Somebody fills a seat, though not one of the level that the guidance names (R25, R30, R31). */
class LevelOfASeatTest {
    private final Reports reports = Reports.in("SDN").on("2023-01-01");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    UNCT,        CHIEF_OF_MISSION,            true
                    UNCT,        COUNTRY_DIRECTOR,            true
                    UNCT,        PROGRAMME_COORDINATOR,       false
                    PMT,         PROGRAMME_COORDINATOR,       true
                    PMT,         SENIOR_PROGRAMME_MANAGER,    true
                    PMT,         PROGRAMME_MANAGER,           true
                    PMT,         PROGRAMME_OFFICER,           false
                    OMT,         RESOURCE_MANAGEMENT_OFFICER, true
                    OMT,         CHIEF_OF_MISSION,            false
                    SMT,         CHIEF_OF_MISSION,            true
                    SMT,         COUNTRY_DIRECTOR,            false
                    HCT,         CHIEF_OF_MISSION,            true
                    HCT,         COUNTRY_DIRECTOR,            false
                    ICCG,        CLUSTER_COORDINATOR,         true
                    ICCG,        PROGRAMME_OFFICER,           false
                    CLUSTER-HEA, PROGRAMME_OFFICER,           true
                    CLUSTER-HEA, OPERATIONS_OFFICER,          true
                    CLUSTER-HEA, CHIEF_OF_MISSION,            false
                    FORUM,       PROGRAMME_OFFICER,           true
                    """)
    void whoever_is_assigned_is_of_the_level_by_a_post_that_the_guidance_names(
            String structure, String role, boolean ofTheLevel) {
        reports.activated(structure).takenUp("the-post", role, "p1");
        reports.assigned(structure, "p1", AssignmentKind.PRIMARY);

        assertThat(reports.at("2023-01-01").holder(structure)).isEqualTo("p1");
        assertThat(reports.at("2023-01-01").gaps(structure).isEmpty()).isEqualTo(ofTheLevel);
        assertThat(reports.at("2023-01-01").emptySeats(structure)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    UNCT,      PRIMARY,   true
                    UNCT,      ACTING,    true
                    UNCT,      ALTERNATE, false
                    SMT,       PRIMARY,   true
                    SMT,       ACTING,    true
                    SMT,       ALTERNATE, true
                    FORUM,     PRIMARY,   false
                    FORUM,     ACTING,    false
                    FORUM,     ALTERNATE, false
                    """)
    void any_colleague_will_do_as_an_alternate_unless_the_seat_is_mandatory(
            String structure, AssignmentKind kind, boolean gap) {
        reports.activated(structure).assigned(structure, "p1", kind);

        assertThat(reports.at("2023-01-01").holder(structure)).isEqualTo("p1");
        assertThat(reports.at("2023-01-01").gaps(structure))
                .isEqualTo(gap ? List.of(GapReason.BELOW_THE_LEVEL_OF_THE_GUIDANCE) : List.of());
    }

    @Test
    void below_the_national_level_any_colleague_will_do() {
        reports.activatedBelow("Geneina", "UNCT-darfur");
        reports.assigned("UNCT-darfur", "p1", AssignmentKind.PRIMARY);

        assertThat(reports.at("2023-01-01").gaps("UNCT-darfur")).isEmpty();
    }

    @Test
    void the_level_comes_and_goes_with_the_post() {
        reports.activated("UNCT").assigned("UNCT", "p1", AssignmentKind.PRIMARY);
        reports.on("2023-02-01").inCharge("COM", "CHIEF_OF_MISSION", "p1");
        reports.on("2023-03-01").left("COM", "p1");

        assertThat(reports.at("2023-01-31").duty("UNCT").gaps())
                .containsExactly(below("2023-01-01"));
        assertThat(reports.at("2023-02-01").duty("UNCT").gaps()).isEmpty();
        assertThat(reports.at("2023-03-31").duty("UNCT").gaps())
                .containsExactly(below("2023-03-01"));
    }

    @Test
    void the_level_goes_when_the_post_is_abolished() {
        reports.activated("UNCT").takenUp("CD", "COUNTRY_DIRECTOR", "p1");
        reports.assigned("UNCT", "p1", AssignmentKind.PRIMARY).on("2023-02-01").abolished("CD");

        assertThat(reports.at("2023-02-10").duty("UNCT").gaps())
                .containsExactly(below("2023-02-01"));
    }

    private static Gap below(String since) {
        return new Gap(GapReason.BELOW_THE_LEVEL_OF_THE_GUIDANCE, Times.at(since));
    }
}
