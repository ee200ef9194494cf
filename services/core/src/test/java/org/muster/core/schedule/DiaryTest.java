package org.muster.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.given.Reports;
import org.muster.core.given.TestCatalogue;
import org.muster.core.given.Times;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.situation.History;

class DiaryTest {
    private final Reports reports =
            Reports.in("SDN")
                    .on("2023-01-02")
                    .activated("OMT", "PMT")
                    .rhythm("OMT", "FREQ=WEEKLY;BYDAY=WE;BYHOUR=9")
                    .rhythm("PMT", "FREQ=WEEKLY;BYDAY=TU;BYHOUR=9")
                    .assigned("OMT", "p1", AssignmentKind.PRIMARY)
                    .assigned("PMT", "p2", AssignmentKind.PRIMARY);

    @Test
    void a_diary_holds_the_meetings_where_the_person_sits_and_no_others() {
        assertThat(diary("2023-01-03"))
                .extracting(DiaryTest::said)
                .containsExactly(
                        "OMT 2023-01-04T07:00:00Z EXPECTED",
                        "OMT 2023-01-11T07:00:00Z EXPECTED",
                        "OMT 2023-01-18T07:00:00Z EXPECTED");
        assertThat(diary("2023-01-03"))
                .extracting(a -> a.zone().getId())
                .containsOnly("Africa/Khartoum");
    }

    @Test
    void a_suspended_structures_meetings_stay_and_say_so_from_the_day_on_which_it_begins() {
        int before = sequence("2023-01-03");
        reports.on("2023-01-10").recorded("2023-01-05").suspended("OMT");
        assertThat(diary("2023-01-06"))
                .extracting(DiaryTest::said)
                .containsExactly(
                        "OMT 2023-01-04T07:00:00Z EXPECTED",
                        "OMT 2023-01-11T07:00:00Z SUSPENDED",
                        "OMT 2023-01-18T07:00:00Z SUSPENDED");
        assertThat(sequence("2023-01-06")).isGreaterThan(before);
    }

    @Test
    void it_says_what_is_so_again_once_the_structure_resumes_under_a_number_that_only_grows() {
        reports.on("2023-01-05").suspended("OMT");
        int suspended = sequence("2023-01-06");
        reports.on("2023-01-09").resumed("OMT");
        assertThat(diary("2023-01-10").getLast().expected())
                .isEqualTo(Appointment.Expected.EXPECTED);
        assertThat(sequence("2023-01-10")).isGreaterThan(suspended);
    }

    @Test
    void a_meeting_that_was_moved_stays_at_its_old_hour_as_called_off() {
        reports.on("2023-01-05")
                .scheduled("OMT", "2023-01-12T09:00:00Z", null, "2023-01-11T07:00:00Z");
        assertThat(diary("2023-01-06"))
                .extracting(DiaryTest::said)
                .contains(
                        "OMT 2023-01-11T07:00:00Z CALLED_OFF", "OMT 2023-01-12T09:00:00Z EXPECTED");
    }

    @Test
    void while_somebody_is_away_the_alternate_is_expected_and_the_other_diary_says_so() {
        reports.on("2023-01-02")
                .assigned("OMT", "p3", AssignmentKind.ALTERNATE)
                .on("2023-01-10")
                .recorded("2023-01-05")
                .absent("p1", "2023-01-15");
        assertThat(diary("2023-01-06"))
                .extracting(DiaryTest::said)
                .containsExactly(
                        "OMT 2023-01-04T07:00:00Z EXPECTED",
                        "OMT 2023-01-11T07:00:00Z SOMEBODY_STANDS_IN",
                        "OMT 2023-01-18T07:00:00Z EXPECTED");
        assertThat(diary("p3", "2023-01-06"))
                .extracting(DiaryTest::said)
                .containsExactly("OMT 2023-01-11T07:00:00Z EXPECTED");
    }

    @Test
    void what_was_in_the_diary_once_is_there_still_when_an_assignment_ends_or_was_taken_back() {
        reports.on("2023-01-05").released("OMT", "p1");
        assertThat(diary("2023-01-06"))
                .extracting(DiaryTest::said)
                .containsExactly(
                        "OMT 2023-01-04T07:00:00Z EXPECTED",
                        "OMT 2023-01-11T07:00:00Z NO_LONGER",
                        "OMT 2023-01-18T07:00:00Z NO_LONGER");
        reports.on("2023-01-03").as("again").assigned("PMT", "p4", AssignmentKind.PRIMARY);
        reports.on("2023-01-08").retracted("again");
        assertThat(diary("p4", "2023-01-09"))
                .extracting(DiaryTest::said)
                .contains("PMT 2023-01-10T07:00:00Z NO_LONGER");
    }

    @Test
    void the_last_meetings_go_from_no_diary_when_a_post_is_lost_or_was_never_held() {
        reports.on("2023-01-02")
                .activated("SMT")
                .rhythm("SMT", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9")
                .as("taken")
                .takenUp("COM", "CHIEF_OF_MISSION", "p5");
        assertThat(diary("p5", "2023-01-03"))
                .extracting(DiaryTest::said)
                .contains("SMT 2023-01-09T07:00:00Z EXPECTED");
        reports.on("2023-01-05").retracted("taken");
        assertThat(diary("p5", "2023-01-06"))
                .extracting(DiaryTest::said)
                .contains("SMT 2023-01-09T07:00:00Z NO_LONGER")
                .noneMatch(m -> m.endsWith(" EXPECTED"));
    }

    @Test
    void a_rhythm_that_changed_leaves_the_old_hours_as_off() {
        reports.on("2023-01-05").rhythm("OMT", "FREQ=WEEKLY;BYDAY=TH;BYHOUR=9");
        assertThat(diary("2023-01-06"))
                .extracting(DiaryTest::said)
                .containsExactly(
                        "OMT 2023-01-04T07:00:00Z EXPECTED",
                        "OMT 2023-01-05T07:00:00Z EXPECTED",
                        "OMT 2023-01-11T07:00:00Z NO_LONGER",
                        "OMT 2023-01-12T07:00:00Z EXPECTED",
                        "OMT 2023-01-18T07:00:00Z NO_LONGER",
                        "OMT 2023-01-19T07:00:00Z EXPECTED");
    }

    @Test
    void a_number_never_goes_down_whatever_is_reported_and_taken_back() {
        int last = sequence("2023-01-03");
        reports.on("2023-01-04").as("off").calledOff("OMT", "2023-01-11T07:00:00Z");
        last = notLess(last, "2023-01-04");
        reports.on("2023-01-05").retracted("off");
        last = notLess(last, "2023-01-05");
        reports.on("2023-01-06").closed("OMT");
        notLess(last, "2023-01-06");
    }

    @Test
    void what_moves_no_meeting_leaves_the_number_as_it_is() {
        int before = sequence("2023-01-03");
        reports.on("2023-01-04").confirmed("OMT").attended("OMT").noted("nothing");
        assertThat(sequence("2023-01-05")).isEqualTo(before);
    }

    @Test
    void of_a_long_row_of_reports_the_latest_moments_count_and_the_last_of_each_day_before() {
        for (int i = 0; i < 100; i++)
            reports.on("2023-01-05T%02d:%02d:00Z".formatted(i / 60, i % 60))
                    .rhythm("OMT", "FREQ=DAILY;BYHOUR=9");
        List<Instant> looks = new Touches(reports.facts()).looks(Times.at("2023-01-01"));
        assertThat(looks).hasSize(62).isSorted();
    }

    private int notLess(int before, String now) {
        int next = sequence(now);
        assertThat(next).isGreaterThan(before);
        return next;
    }

    private int sequence(String now) {
        return diary(now).getLast().sequence();
    }

    private List<Appointment> diary(String now) {
        return diary("p1", now);
    }

    /** Of the days from the second of January on, as a calendar that looks 16 days ahead does. */
    private List<Appointment> diary(String person, String now) {
        Instant at = Times.at(now);
        return new Diary(
                        reports.country(),
                        new History(reports.country(), reports.facts()),
                        TestCatalogue.ofTheGuidance(),
                        new PersonId(person))
                .between(Times.at("2023-01-02"), at.plus(Duration.ofDays(16)), at);
    }

    private static String said(Appointment a) {
        return a.structure().structure() + " " + a.at() + " " + a.expected();
    }
}
