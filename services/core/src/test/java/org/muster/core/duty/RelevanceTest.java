package org.muster.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.catalogue.Obligation;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.representation.AssignmentKind;

/** Where IOM has a seat at all, and how strongly it must fill it (R8, R9, R22 to R24). */
class RelevanceTest {
    private final Reports reports = Reports.in("SDN").on("2023-01-01");

    @ParameterizedTest
    @ValueSource(strings = {"UNCT", "PMT", "OMT", "HCT"})
    void R8_these_seats_are_required_wherever_the_structure_meets(String platform) {
        reports.activated(platform);

        Duty duty = reports.at("2023-01-01").duty(platform);

        assertThat(duty.obligation()).isEqualTo(Obligation.REQUIRED);
        assertThat(duty.required()).isTrue();
    }

    @Test
    void R8_what_the_office_finds_irrelevant_asks_for_nothing() {
        reports.activated("UNCT").on("2023-02-01").relevance("UNCT", false);

        assertThat(reports.at("2023-01-31").dutyAbout("UNCT")).isPresent();
        assertThat(reports.at("2023-02-01").dutyAbout("UNCT")).isEmpty();
        assertThat(reports.at("2023-02-01").emptySeats("UNCT")).isEmpty();
    }

    @Test
    void R8_not_even_a_mandatory_one_and_until_the_office_thinks_otherwise() {
        reports.activated("SMT").relevance("SMT", false).on("2023-02-01").relevance("SMT", true);

        assertThat(reports.at("2023-01-31").dutyAbout("SMT")).isEmpty();
        assertThat(reports.at("2023-02-01").dutyAbout("SMT")).isPresent();
    }

    @Test
    void R8_what_the_office_finds_relevant_needs_no_post_that_implements() {
        reports.activated("CLUSTER-WSH").relevance("CLUSTER-WSH", true);

        assertThat(reports.at("2023-01-01").gaps("CLUSTER-WSH"))
                .containsExactly(GapReason.NOBODY_SEATED);
    }

    @Test
    void R6_a_structure_of_an_unknown_kind_is_encouraged_and_names_no_role() {
        reports.activated("FORUM");

        Duty duty = reports.at("2023-01-01").duty("FORUM");

        assertThat(duty.obligation()).isEqualTo(Obligation.ENCOURAGED);
        assertThat(duty.required()).isFalse();
        assertThat(duty.roles()).isEmpty();
        assertThat(reports.at("2023-01-01").emptySeats("FORUM")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNCT", "PMT", "OMT", "HCT"})
    void R9_below_the_national_level_the_seat_is_encouraged_and_its_emptiness_shown(
            String platform) {
        String id = platform + "-darfur";
        reports.activatedBelow("Geneina", id);

        Duty duty = reports.at("2023-01-01").duty(id);

        assertThat(duty.obligation()).isEqualTo(Obligation.ENCOURAGED);
        assertThat(duty.required()).isFalse();
        assertThat(reports.at("2023-01-01").gaps(id)).containsExactly(GapReason.NOBODY_SEATED);
        assertThat(reports.at("2023-01-01").emptySeats(id)).isEmpty();
    }

    @Test
    void R9_a_post_fills_seats_below_the_national_level_only_at_its_own_place() {
        reports.activatedBelow("Geneina", "OMT-geneina").activatedBelow("Kassala", "OMT-kassala");
        reports.postAt("GENEINA", "RMO-west", "RESOURCE_MANAGEMENT_OFFICER");
        reports.takenUp("RMO-west", "RESOURCE_MANAGEMENT_OFFICER", "p1");
        reports.takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p2");

        assertThat(reports.at("2023-01-01").holder("OMT-geneina")).isEqualTo("p1");
        assertThat(reports.at("2023-01-01").holder("OMT-kassala")).isNull();
    }

    @Test
    void R23_the_seat_in_the_ICCG_exists_while_a_post_of_IOM_coordinates_a_cluster() {
        reports.activated("ICCG", "ICWG");
        reports.on("2023-02-01").postIn("CCM", "CC", "CLUSTER_COORDINATOR");
        reports.on("2023-03-01").abolished("CC");

        for (String name : List.of("ICCG", "ICWG")) {
            assertThat(reports.at("2023-01-31").dutyAbout(name)).isEmpty();
            assertThat(reports.at("2023-02-01").gaps(name))
                    .containsExactly(GapReason.NOBODY_SEATED);
            assertThat(reports.at("2023-03-01").dutyAbout(name)).isEmpty();
        }
    }

    @Test
    void R23_the_cluster_coordinator_sits_in_the_ICCG_of_whatever_cluster() {
        reports.activated("ICCG").postIn("CCM", "CC", "CLUSTER_COORDINATOR");
        reports.takenUp("CC", "CLUSTER_COORDINATOR", "p1");

        assertThat(reports.at("2023-01-01").holder("ICCG")).isEqualTo("p1");
    }

    @Test
    void R24_a_cluster_matters_while_a_post_of_IOM_works_in_its_sector() {
        reports.activated("CLUSTER-HEA", "CLUSTER-WSH");
        reports.on("2023-02-01").postIn("HEA", "PO-health", "PROGRAMME_OFFICER");
        reports.on("2023-03-01").abolished("PO-health");

        assertThat(reports.at("2023-01-31").duties()).isEmpty();
        assertThat(reports.at("2023-02-01").duties())
                .extracting(d -> d.structure().value())
                .containsExactly("CLUSTER-HEA");
        assertThat(reports.at("2023-03-01").duties()).isEmpty();
    }

    @Test
    void R24_the_officer_of_the_sector_sits_in_its_cluster_and_in_no_other() {
        reports.activated("CLUSTER-HEA", "CLUSTER-WSH");
        reports.postIn("HEA", "PO-health", "PROGRAMME_OFFICER");
        reports.takenUp("PO-health", "PROGRAMME_OFFICER", "p1");
        reports.postIn("WSH", "OO-water", "OPERATIONS_OFFICER");
        reports.takenUp("OO-water", "OPERATIONS_OFFICER", "p2");
        reports.takenUp("PO", "PROGRAMME_OFFICER", "p3");

        assertThat(reports.at("2023-01-01").holder("CLUSTER-HEA")).isEqualTo("p1");
        assertThat(reports.at("2023-01-01").holder("CLUSTER-WSH")).isEqualTo("p2");
    }

    @Test
    void R24_whoever_is_assigned_makes_a_cluster_matter_for_as_long() {
        reports.activated("CLUSTER-HEA");
        reports.on("2023-02-01");
        reports.assignedUntil("2023-03-01", "CLUSTER-HEA", "p1", AssignmentKind.PRIMARY);

        assertThat(reports.at("2023-01-31").dutyAbout("CLUSTER-HEA")).isEmpty();
        assertThat(reports.at("2023-02-28").holder("CLUSTER-HEA")).isEqualTo("p1");
        assertThat(reports.at("2023-03-01").dutyAbout("CLUSTER-HEA")).isEmpty();
    }

    @Test
    void an_empty_seat_counts_from_when_there_was_a_seat() {
        reports.activated("ICCG").on("2023-02-01").postIn("CCM", "CC", "CLUSTER_COORDINATOR");
        reports.on("2023-03-01").takenUp("CC", "CLUSTER_COORDINATOR", "p1");

        assertThat(reports.at("2023-04-01").emptySeats("ICCG"))
                .containsExactly(
                        new EmptySeat(
                                GapReason.NOBODY_SEATED,
                                Times.at("2023-02-01"),
                                Times.at("2023-03-01")));
    }
}
