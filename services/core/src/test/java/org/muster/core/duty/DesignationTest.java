package org.muster.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.representation.Designation;
import org.muster.core.situation.FindingKind;
import org.muster.core.structure.StructureId;

/**
 * R21: the lead of the Rapid Response Team holds the HCT's seat only once the Chief of Mission has
 * designated an alternative and states limited experience; both with their dates.
 */
class DesignationTest {
    private final Reports reports =
            Reports.in("SDN")
                    .on("2023-01-01")
                    .activated("HCT")
                    .takenUp("COM", "CHIEF_OF_MISSION", "the-chief")
                    .takenUp("RRT", "RAPID_RESPONSE_TEAM_LEAD", "p1");

    @Test
    void R21_without_a_designation_on_file_the_lead_fills_the_seat_with_a_gap() {
        reports.on("2023-02-01").assigned("HCT", "p1", AssignmentKind.PRIMARY);

        assertThat(reports.at("2023-02-01").holder("HCT")).isEqualTo("p1");
        assertThat(reports.at("2023-02-10").duty("HCT").gaps())
                .containsExactly(new Gap(GapReason.WITHOUT_DESIGNATION, Times.at("2023-02-01")));
        assertThat(reports.at("2023-02-10").emptySeats("HCT")).isEmpty();
    }

    @Test
    void R21_with_both_conditions_on_file_nothing_is_missing() {
        reports.assigned("HCT", "p1", AssignmentKind.PRIMARY).designated("HCT", "p1", true);

        assertThat(gaps("2023-01-01")).isEmpty();
    }

    @Test
    void R21_a_designation_without_limited_experience_is_one_condition_of_two() {
        reports.assigned("HCT", "p1", AssignmentKind.PRIMARY).designated("HCT", "p1", false);

        assertThat(gaps("2023-01-01")).containsExactly(GapReason.WITHOUT_DESIGNATION);
    }

    @Test
    void R21_it_counts_from_its_day_until_its_end() {
        reports.assigned("HCT", "p1", AssignmentKind.PRIMARY);
        reports.on("2023-02-01").designatedUntil("2023-03-01", "HCT", "p1");

        assertThat(gaps("2023-01-31")).containsExactly(GapReason.WITHOUT_DESIGNATION);
        assertThat(gaps("2023-02-01")).isEmpty();
        assertThat(gaps("2023-02-28T23:59:59.999+02:00")).isEmpty();
        assertThat(reports.at("2023-03-10").duty("HCT").gaps())
                .containsExactly(new Gap(GapReason.WITHOUT_DESIGNATION, Times.at("2023-03-01")));
    }

    @Test
    void R21_it_is_the_designation_of_one_person_for_one_table_and_the_next_one_follows_it() {
        reports.assigned("HCT", "p1", AssignmentKind.PRIMARY).activated("HCT-two");
        reports.designated("HCT-two", "p1", true).on("2023-02-01").designated("HCT", "p1", true);
        reports.on("2023-03-01").designated("HCT", "p2", true);

        assertThat(gaps("2023-01-31")).containsExactly(GapReason.WITHOUT_DESIGNATION);
        assertThat(gaps("2023-02-28")).isEmpty();
        assertThat(gaps("2023-03-01")).containsExactly(GapReason.WITHOUT_DESIGNATION);
    }

    @Test
    void R21_it_gives_the_right_to_the_seat_and_not_the_seat() {
        reports.designated("HCT", "p1", true);

        assertThat(reports.at("2023-01-01").holder("HCT")).isEqualTo("the-chief");
    }

    @Test
    void R21_nobody_but_the_lead_can_be_of_the_level_by_it() {
        reports.takenUp("PO", "PROGRAMME_OFFICER", "p3").designated("HCT", "p3", true);
        reports.assigned("HCT", "p3", AssignmentKind.PRIMARY);

        assertThat(gaps("2023-01-01")).containsExactly(GapReason.BELOW_THE_LEVEL_OF_THE_GUIDANCE);
    }

    @Test
    void R21_it_is_kept_with_who_designated_whom_when_and_until_when() {
        reports.on("2023-02-01").designatedUntil("2023-08-01", "HCT", "p1");
        reports.on("2023-03-01").designated("HCT", "p2", false);

        assertThat(reports.at("2023-03-01").situation().designations())
                .containsExactly(
                        new Designation(
                                new StructureId("HCT"),
                                new PersonId("p1"),
                                new PersonId("the-chief"),
                                true,
                                Times.at("2023-02-01"),
                                Times.at("2023-03-01")),
                        new Designation(
                                new StructureId("HCT"),
                                new PersonId("p2"),
                                new PersonId("the-chief"),
                                false,
                                Times.at("2023-03-01"),
                                null));
    }

    @Test
    void a_designation_that_ends_before_it_begins_is_found_fault_with() {
        reports.on("2023-02-01").designatedUntil("2023-02-01", "HCT", "p1");

        assertThat(reports.at("2023-02-01").situation().designations()).isEmpty();
        assertThat(reports.at("2023-02-01").findings())
                .containsExactly(FindingKind.ENDS_BEFORE_IT_BEGINS);
    }

    private List<GapReason> gaps(String time) {
        return reports.at(time).gaps("HCT");
    }
}
