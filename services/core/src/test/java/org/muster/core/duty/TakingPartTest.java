package org.muster.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.given.Outlook;
import org.muster.core.given.Reports;
import org.muster.core.given.TestCatalogue;
import org.muster.core.given.Times;

/** What IOM must do about a structure follows from its state (R1 to R4, R78). */
class TakingPartTest {
    private final Reports reports = Reports.in("SDN").on("2023-01-01").activated("UNCT");

    @Test
    void R2_a_structure_that_meets_is_attended() {
        Duty duty = reports.at("2023-01-01").duty("UNCT");

        assertThat(duty.kind()).isEqualTo(DutyKind.ATTEND);
        assertThat(duty.since()).isEqualTo(Times.at("2023-01-01"));
    }

    @Test
    void R3_while_it_is_suspended_one_keeps_in_touch_with_the_convener() {
        reports.on("2023-04-15").suspended("UNCT");

        Duty duty = reports.at("2023-04-15").duty("UNCT");

        assertThat(duty.kind()).isEqualTo(DutyKind.KEEP_IN_TOUCH);
        assertThat(duty.since()).isEqualTo(Times.at("2023-04-15"));
        assertThat(reports.at("2023-04-14").duty("UNCT").kind()).isEqualTo(DutyKind.ATTEND);
    }

    @Test
    void R3_with_whom_to_keep_in_touch_is_missing_until_the_convener_is_described() {
        reports.on("2023-04-15").suspended("UNCT");
        reports.on("2023-05-01").convener("UNCT", "Resident Coordinator's Office");

        assertThat(gap(reports.at("2023-04-30"), GapReason.CONVENER_UNKNOWN))
                .containsExactly(new Gap(GapReason.CONVENER_UNKNOWN, Times.at("2023-04-15")));
        assertThat(gap(reports.at("2023-05-01"), GapReason.CONVENER_UNKNOWN)).isEmpty();
    }

    @Test
    void R3_nobody_need_know_the_convener_of_a_structure_that_meets() {
        assertThat(reports.at("2023-01-10").gaps("UNCT"))
                .doesNotContain(GapReason.CONVENER_UNKNOWN);
    }

    @Test
    void R3_the_seat_is_kept_filled_during_a_suspension() {
        reports.on("2023-04-15").suspended("UNCT");

        assertThat(reports.at("2023-04-20").gaps("UNCT")).contains(GapReason.NOBODY_SEATED);
    }

    @Test
    void R4_once_it_meets_again_one_takes_part_again() {
        reports.on("2023-04-15").suspended("UNCT").on("2023-06-01").resumed("UNCT");

        Duty duty = reports.at("2023-06-01").duty("UNCT");

        assertThat(duty.kind()).isEqualTo(DutyKind.TAKE_PART_AGAIN);
        assertThat(duty.since()).isEqualTo(Times.at("2023-06-01"));
    }

    @Test
    void R4_having_attended_since_one_simply_attends() {
        reports.on("2023-04-15").suspended("UNCT").on("2023-06-01").resumed("UNCT");
        reports.on("2023-06-05").attended("UNCT");

        assertThat(kind("2023-06-04")).isEqualTo(DutyKind.TAKE_PART_AGAIN);
        assertThat(kind("2023-06-05")).isEqualTo(DutyKind.ATTEND);
    }

    @Test
    void R4_the_meeting_at_which_it_resumed_counts() {
        reports.on("2023-04-15").suspended("UNCT").on("2023-06-01").resumed("UNCT");
        reports.attended("UNCT");

        assertThat(kind("2023-06-01")).isEqualTo(DutyKind.ATTEND);
    }

    @Test
    void R4_neither_a_missed_meeting_nor_one_before_the_suspension_counts() {
        reports.on("2023-04-14").attended("UNCT");
        reports.on("2023-04-15").suspended("UNCT").on("2023-06-01").resumed("UNCT");
        reports.on("2023-06-05").missed("UNCT");

        assertThat(kind("2023-06-06")).isEqualTo(DutyKind.TAKE_PART_AGAIN);
    }

    @Test
    void R4_it_is_asked_for_a_fortnight_and_then_taken_for_granted() {
        reports.on("2023-04-15").suspended("UNCT").on("2023-06-01").resumed("UNCT");

        assertThat(kind("2023-06-14T23:59:59.999+02:00")).isEqualTo(DutyKind.TAKE_PART_AGAIN);
        assertThat(kind("2023-06-15")).isEqualTo(DutyKind.ATTEND);
    }

    @Test
    void R4_the_fortnight_begins_when_a_late_report_comes_in() {
        reports.on("2023-04-15").suspended("UNCT");
        reports.on("2023-06-01").recorded("2023-07-01").resumed("UNCT");

        assertThat(kind("2023-06-30")).isEqualTo(DutyKind.KEEP_IN_TOUCH);
        assertThat(kind("2023-07-14")).isEqualTo(DutyKind.TAKE_PART_AGAIN);
        assertThat(kind("2023-07-15")).isEqualTo(DutyKind.ATTEND);
    }

    @Test
    void a_closed_structure_asks_for_nothing() {
        reports.on("2023-04-15").closed("UNCT");

        assertThat(reports.at("2023-04-15").dutyAbout("UNCT")).isEmpty();
        assertThat(reports.at("2023-04-15").duties()).isEmpty();
        assertThat(reports.at("2023-04-15").emptySeats("UNCT")).isEmpty();
    }

    @Test
    void every_structure_has_its_own_duty() {
        reports.activated("OMT", "PMT").on("2023-02-01").suspended("PMT");

        assertThat(reports.at("2023-02-01").duties())
                .extracting(d -> d.structure() + " " + d.kind())
                .containsExactly("OMT ATTEND", "PMT KEEP_IN_TOUCH", "UNCT ATTEND");
    }

    @Test
    void nothing_is_missing_since_later_than_the_instant_asked_about() {
        reports.on("2023-04-15").suspended("UNCT");
        Outlook outlook = reports.at("2023-04-15");
        Duties duties = new Duties(outlook.situation(), TestCatalogue.ofTheGuidance());

        Duty before = duties.of(outlook.structure("UNCT"), Times.at("2023-04-01")).orElseThrow();

        assertThat(before.gaps())
                .containsExactly(
                        new Gap(GapReason.NOBODY_SEATED, Times.at("2023-04-01")),
                        new Gap(GapReason.CONVENER_UNKNOWN, Times.at("2023-04-01")));
    }

    private DutyKind kind(String time) {
        return reports.at(time).duty("UNCT").kind();
    }

    private static List<Gap> gap(Outlook outlook, GapReason reason) {
        return outlook.duty("UNCT").gaps().stream().filter(g -> g.reason() == reason).toList();
    }
}
