package org.muster.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.catalogue.Obligation;
import org.muster.core.duty.Holder.Empty;
import org.muster.core.given.Outlook;
import org.muster.core.given.Reports;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.AssignmentKind;

/** The SMT is mandatory and the Chief of Mission's; an observer never fills it (R16, R18, R19). */
class SecuritySeatTest {
    private final Reports reports = Reports.in("SDN").on("2023-01-01").activated("SMT");

    @Test
    void R18_the_seat_is_mandatory_at_every_duty_station_that_has_a_national_SMT() {
        reports.activatedAt("Port Sudan", "SMT-port-sudan");

        assertThat(reports.at("2023-01-01").duties())
                .hasSize(2)
                .allMatch(d -> d.obligation() == Obligation.MANDATORY && d.required());
    }

    @Test
    void R18_without_a_chief_of_mission_it_is_empty() {
        assertThat(reports.at("2023-01-01").gaps("SMT")).containsExactly(GapReason.NOBODY_SEATED);
    }

    @ParameterizedTest
    @EnumSource(AssignmentKind.class)
    void R19_a_field_security_officer_only_observes_whatever_the_assignment_says(
            AssignmentKind kind) {
        reports.takenUp("FSO", "FIELD_SECURITY_OFFICER", "p1").assigned("SMT", "p1", kind);

        assertObservedOnly(reports.at("2023-01-01"));
    }

    @ParameterizedTest
    @EnumSource(AssignmentKind.class)
    void R19_nor_does_one_who_stands_in_for_a_field_security_adviser(AssignmentKind kind) {
        reports.inCharge("FSA", "FIELD_SECURITY_ADVISER", "p1").assigned("SMT", "p1", kind);

        assertObservedOnly(reports.at("2023-01-01"));
    }

    private static void assertObservedOnly(Outlook outlook) {
        Duty duty = outlook.duty("SMT");
        assertThat(duty.holder()).isEqualTo(new Empty(GapReason.ONLY_AN_OBSERVER_SEATED));
        assertThat(duty.filled()).isFalse();
        assertThat(duty.observers()).containsExactly(new PersonId("p1"));
        assertThat(outlook.gaps("SMT")).containsExactly(GapReason.ONLY_AN_OBSERVER_SEATED);
        assertThat(outlook.emptySeats("SMT")).hasSize(1);
    }

    @Test
    void R19_an_observer_beside_the_chief_of_mission_is_welcome() {
        reports.takenUp("COM", "CHIEF_OF_MISSION", "p1");
        reports.takenUp("FSA", "FIELD_SECURITY_ADVISER", "p2");
        reports.assigned("SMT", "p2", AssignmentKind.OBSERVER);

        Duty duty = reports.at("2023-01-01").duty("SMT");

        assertThat(reports.at("2023-01-01").holder("SMT")).isEqualTo("p1");
        assertThat(duty.observers()).containsExactly(new PersonId("p2"));
        assertThat(duty.gaps()).isEmpty();
    }

    @Test
    void R19_while_the_chief_of_mission_is_away_the_observer_does_not_stand_in() {
        reports.takenUp("COM", "CHIEF_OF_MISSION", "p1").absent("p1", "2023-01-15");
        reports.takenUp("FSA", "FIELD_SECURITY_ADVISER", "p2");
        reports.assigned("SMT", "p2", AssignmentKind.ALTERNATE);

        assertThat(reports.at("2023-01-14").gaps("SMT"))
                .containsExactly(GapReason.HOLDER_AWAY_WITHOUT_ALTERNATE);
        assertThat(reports.at("2023-01-15").holder("SMT")).isEqualTo("p1");
    }

    @Test
    void R19_a_security_adviser_who_is_in_charge_of_the_mission_fills_the_seat() {
        reports.takenUp("FSA", "FIELD_SECURITY_ADVISER", "p1");
        reports.on("2023-02-01").inCharge("COM", "CHIEF_OF_MISSION", "p1");
        reports.on("2023-03-01").left("COM", "p1");

        assertThat(reports.at("2023-01-31").gaps("SMT")).containsExactly(GapReason.NOBODY_SEATED);
        assertThat(reports.at("2023-02-01").holder("SMT")).isEqualTo("p1");
        assertThat(reports.at("2023-02-01").gaps("SMT")).isEmpty();
        assertThat(reports.at("2023-03-01").gaps("SMT")).containsExactly(GapReason.NOBODY_SEATED);
    }

    @Test
    void R19_once_the_observers_post_is_left_the_assignment_counts() {
        reports.takenUp("FSO", "FIELD_SECURITY_OFFICER", "p1");
        reports.assigned("SMT", "p1", AssignmentKind.PRIMARY);
        reports.on("2023-02-01").left("FSO", "p1");

        assertThat(reports.at("2023-01-31").holder("SMT")).isNull();
        assertThat(reports.at("2023-02-01").holder("SMT")).isEqualTo("p1");
        assertThat(reports.at("2023-02-01").gaps("SMT"))
                .containsExactly(GapReason.BELOW_THE_LEVEL_OF_THE_GUIDANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIMARY", "ALTERNATE", "ACTING"})
    void R18_no_colleague_below_the_chief_of_mission_is_of_its_level(AssignmentKind kind) {
        reports.takenUp("PC", "PROGRAMME_COORDINATOR", "p1").assigned("SMT", "p1", kind);

        assertThat(reports.at("2023-01-01").holder("SMT")).isEqualTo("p1");
        assertThat(reports.at("2023-01-01").gaps("SMT"))
                .containsExactly(GapReason.BELOW_THE_LEVEL_OF_THE_GUIDANCE);
    }

    @Test
    void R22_at_the_HCT_a_cluster_coordinator_who_is_assigned_fills_the_seat_below_its_level() {
        reports.activated("HCT").takenUp("CC", "CLUSTER_COORDINATOR", "p1");
        reports.assigned("HCT", "p1", AssignmentKind.PRIMARY);

        assertThat(reports.at("2023-01-01").duty("HCT").observers()).isEmpty();
        assertThat(reports.at("2023-01-01").gaps("HCT"))
                .containsExactly(GapReason.BELOW_THE_LEVEL_OF_THE_GUIDANCE);
    }

    @Test
    void R16_an_area_SMT_is_the_required_seat_of_the_head_of_the_sub_office_there() {
        reports.takenUp("COM", "CHIEF_OF_MISSION", "p1");
        reports.activatedBelow("Geneina", "SMT-geneina");
        reports.on("2023-02-01").postAt("Geneina", "HSO-geneina", "HEAD_OF_SUB_OFFICE");
        reports.takenUp("HSO-geneina", "HEAD_OF_SUB_OFFICE", "p2");
        reports.postAt("Kassala", "HSO-kassala", "HEAD_OF_SUB_OFFICE");
        reports.takenUp("HSO-kassala", "HEAD_OF_SUB_OFFICE", "p3");

        assertThat(reports.at("2023-01-31").gaps("SMT-geneina"))
                .containsExactly(GapReason.NOBODY_SEATED);
        assertThat(reports.at("2023-01-31").emptySeats("SMT-geneina")).hasSize(1);
        assertThat(reports.at("2023-02-01").duty("SMT-geneina").obligation())
                .isEqualTo(Obligation.REQUIRED);
        assertThat(reports.at("2023-02-01").holder("SMT-geneina")).isEqualTo("p2");
        assertThat(reports.at("2023-02-01").holder("SMT")).isEqualTo("p1");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    HEAD_OF_SUB_OFFICE,     PRIMARY,   p1,
                    CHIEF_OF_MISSION,       PRIMARY,   p1,
                    PROGRAMME_OFFICER,      PRIMARY,   p1, BELOW_THE_LEVEL_OF_THE_GUIDANCE
                    PROGRAMME_OFFICER,      ACTING,    p1, BELOW_THE_LEVEL_OF_THE_GUIDANCE
                    PROGRAMME_OFFICER,      ALTERNATE, p1,
                    FIELD_SECURITY_OFFICER, PRIMARY,   ,   ONLY_AN_OBSERVER_SEATED
                    FIELD_SECURITY_OFFICER, ALTERNATE, ,   ONLY_AN_OBSERVER_SEATED
                    """)
    void R16_or_of_the_chief_of_mission_but_never_of_one_who_observes(
            String role, AssignmentKind kind, @Nullable String holder, @Nullable GapReason gap) {
        reports.activatedBelow("Geneina", "SMT-geneina");
        reports.takenUp("a-post", role, "p1").assigned("SMT-geneina", "p1", kind);

        assertThat(reports.at("2023-01-01").holder("SMT-geneina")).isEqualTo(holder);
        assertThat(reports.at("2023-01-01").gaps("SMT-geneina"))
                .isEqualTo(gap == null ? List.of() : List.of(gap));
    }
}
