package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.core.policy.ReminderKind.ABSENCE_AHEAD;
import static org.muster.core.policy.ReminderKind.ASSIGNMENT_ENDING;
import static org.muster.core.policy.ReminderKind.FINDING_OPEN;
import static org.muster.core.policy.ReminderKind.KEEP_IN_TOUCH;
import static org.muster.core.policy.ReminderKind.SEAT_EMPTY;
import static org.muster.core.policy.ReminderKind.TRANSITION_OPEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.fact.FindingEvent.FindingSettled;
import org.muster.core.given.Reports;
import org.muster.core.given.TestPolicies;
import org.muster.core.given.Times;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.situation.Finding;
import org.muster.core.situation.FindingKind;

/** What the office is reminded of beside its tables, and what it says about its reminders. */
class OfficeRemindersTest {
    private final Reports reports = Reports.in("SDN").on("2023-01-01").activated("OMT");

    @Test
    void an_assignment_that_ends_is_reminded_of_before_unless_somebody_follows() {
        reports.assignedUntil("2023-03-01", "OMT", "p1", AssignmentKind.PRIMARY);
        assertThat(days(ASSIGNMENT_ENDING)).containsExactly("2023-02-15", "2023-02-26");
        reports.on("2023-02-20").assigned("OMT", "p2", AssignmentKind.PRIMARY);
        assertThat(days(ASSIGNMENT_ENDING)).isEmpty();
    }

    @Test
    void an_absence_that_is_known_beforehand_is_said_to_the_one_who_leaves_and_whoever_stands_in() {
        reports.takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p1")
                .assigned("OMT", "p2", AssignmentKind.ALTERNATE)
                .on("2023-02-01")
                .recorded("2023-01-05")
                .absent("p1", "2023-02-15");
        List<Reminder> due = reports.at("2023-01-30").due(ABSENCE_AHEAD);
        assertThat(due).hasSize(1);
        assertThat(due.getFirst().dueAt()).hasToString("2023-01-28T22:00:00Z");
        assertThat(due.getFirst().candidates())
                .startsWith(
                        new Candidate(new PersonId("p1"), Candidate.Why.CONCERNED),
                        new Candidate(new PersonId("p2"), Candidate.Why.CAN_STAND_IN));
        assertThat(reports.at("2023-01-28").due(ABSENCE_AHEAD)).isEmpty();
        assertThat(reports.at("2023-02-02").due(ABSENCE_AHEAD)).isEmpty();
    }

    @Test
    void R77_a_crisis_that_has_ended_asks_for_its_transition_until_that_is_done() {
        reports.crisis("flood").on("2023-06-01").crisisEnded("flood");
        assertThat(reports.at("2023-06-02").due(TRANSITION_OPEN)).hasSize(1);
        assertThat(reports.at("2023-09-15").due(TRANSITION_OPEN)).isEmpty();
    }

    @Test
    void what_does_not_fit_together_is_one_reminder_for_all_of_it() {
        reports.on("2023-01-02").resumed("OMT").on("2023-01-03").released("OMT", "p9");
        assertThat(reports.at("2023-01-04").due(FINDING_OPEN))
                .singleElement()
                .satisfies(r -> assertThat(r.structure()).isNull());
    }

    @Test
    void what_somebody_sees_to_is_quiet_and_comes_back_when_that_runs_out() {
        reports.on("2023-01-03").acknowledged(SEAT_EMPTY, "OMT", null);
        assertThat(days(SEAT_EMPTY)).startsWith("2023-01-01", "2023-01-10", "2023-01-17");
        reports.on("2023-01-11").acknowledged(SEAT_EMPTY, "OMT", "2023-01-13");
        assertThat(days(SEAT_EMPTY))
                .startsWith("2023-01-01", "2023-01-10", "2023-01-13", "2023-01-20");
    }

    @Test
    void nobody_sees_to_it_for_longer_than_the_policy_says() {
        reports.on("2023-01-03").acknowledged(SEAT_EMPTY, "OMT", "2099-01-01");
        assertThat(days(SEAT_EMPTY)).startsWith("2023-01-01", "2023-01-10", "2023-01-17");
    }

    @Test
    void whoever_wants_to_hear_of_it_tomorrow_hears_the_same_tomorrow_and_nobody_above_does() {
        reports.on("2023-01-01T08:00:00Z").acknowledged(SEAT_EMPTY, "OMT", "2023-01-02");
        reports.on("2023-01-02T08:00:00Z").acknowledged(SEAT_EMPTY, "OMT", "2023-01-03");
        assertThat(
                        reports
                                .at("2023-02-01")
                                .plan()
                                .between(Times.at("2022-12-31"), Times.at("2023-01-20"))
                                .stream()
                                .filter(r -> r.kind() == SEAT_EMPTY)
                                .map(r -> Times.day(r.dueAt()) + " " + r.reach()))
                .containsExactly(
                        "2023-01-01 SEAT",
                        "2023-01-02 SEAT",
                        "2023-01-03 SEAT",
                        "2023-01-10 HEAD",
                        "2023-01-17 REGION");
    }

    @Test
    void whoever_follows_or_stands_in_is_known_before_it_begins() {
        reports.assignedUntil("2023-03-01", "OMT", "p1", AssignmentKind.PRIMARY)
                .on("2023-03-01")
                .recorded("2023-01-05")
                .assigned("OMT", "p2", AssignmentKind.PRIMARY)
                .on("2023-04-01")
                .recorded("2023-01-05")
                .absent("p2", "2023-04-10");
        assertThat(reports.at("2023-02-16").due(ASSIGNMENT_ENDING)).isEmpty();
        assertThat(reports.at("2023-02-27").due(ASSIGNMENT_ENDING)).isEmpty();
        assertThat(
                        reports.at("2023-02-27")
                                .plan()
                                .between(Times.at("2023-02-27"), Times.at("2023-04-01")))
                .filteredOn(r -> r.kind() == ABSENCE_AHEAD)
                .singleElement()
                .satisfies(
                        r ->
                                assertThat(r.candidates().getFirst().person().value())
                                        .isEqualTo("p2"));
    }

    @Test
    void of_several_findings_that_one_is_settled_begins_nothing_anew() {
        reports.on("2023-01-02").resumed("OMT").on("2023-01-03").released("OMT", "p9");
        Reminder before = reports.at("2023-01-04").due(FINDING_OPEN).getFirst();
        Finding oldest = reports.at("2023-01-04").situation().openFindings().getFirst();
        reports.on("2023-01-05").say(new FindingSettled(oldest.fact(), "checked"));
        assertThat(reports.at("2023-01-06").situation().openFindings()).hasSize(1);
        assertThat(reports.at("2023-01-06").due(FINDING_OPEN).getFirst().id())
                .isEqualTo(before.id());
    }

    @Test
    void what_was_acknowledged_of_one_table_says_nothing_of_another() {
        reports.activated("OMT-2").on("2023-01-03").acknowledged(SEAT_EMPTY, "OMT-2", null);
        assertThat(days(SEAT_EMPTY, "OMT")).startsWith("2023-01-01", "2023-01-08");
    }

    @Test
    void a_silence_delays_and_drops_nothing_and_can_be_ended_early() {
        reports.on("2023-01-05").silenced("move", List.of(), "2023-01-20");
        assertThat(days(SEAT_EMPTY)).startsWith("2023-01-01", "2023-01-20", "2023-01-27");
        reports.on("2023-01-09").silenceEnded("move");
        assertThat(days(SEAT_EMPTY)).startsWith("2023-01-01", "2023-01-09", "2023-01-16");
    }

    @Test
    void a_silence_of_one_kind_leaves_the_others() {
        reports.on("2023-01-05").silenced("move", List.of(TRANSITION_OPEN), "2023-01-20");
        assertThat(days(SEAT_EMPTY)).startsWith("2023-01-01", "2023-01-08");
    }

    @Test
    void a_silence_that_was_not_there_cannot_end() {
        reports.on("2023-01-05").silenceEnded("move");
        assertThat(reports.at("2023-01-06").findings()).contains(FindingKind.NO_SILENCE_BEFORE);
    }

    @Test
    void what_began_before_keeps_the_policy_with_which_it_began() {
        reports.on("2023-01-05")
                .policy(SEAT_EMPTY, null, TestPolicies.every(1, Urgency.QUIET, Reach.HEAD));
        assertThat(days(SEAT_EMPTY)).startsWith("2023-01-01", "2023-01-08", "2023-01-15");
        reports.on("2023-02-01").activated("OMT-2");
        assertThat(days(SEAT_EMPTY, "OMT-2")).startsWith("2023-02-01", "2023-02-02", "2023-02-03");
    }

    @Test
    void each_step_reaches_further() {
        assertThat(
                        reports
                                .at("2023-01-01")
                                .plan()
                                .between(Times.at("2022-12-31"), Times.at("2023-01-31"))
                                .stream()
                                .filter(r -> r.kind() == SEAT_EMPTY)
                                .map(Reminder::reach))
                .containsExactly(Reach.SEAT, Reach.HEAD, Reach.REGION, Reach.REGION, Reach.REGION);
    }

    @Test
    void R18_what_can_wait_does_not_disturb_even_about_a_mandatory_table() {
        reports.activated("SMT").takenUp("COM", "CHIEF_OF_MISSION", "p1");
        reports.on("2023-02-01").recorded("2023-01-05").absent("p1", "2023-02-15");
        assertThat(reports.at("2023-01-30").due(ABSENCE_AHEAD))
                .extracting(Reminder::urgency)
                .containsOnly(Urgency.ORDINARY);
        reports.on("2023-02-20").suspended("SMT");
        assertThat(reports.at("2023-02-21").due(KEEP_IN_TOUCH))
                .extracting(Reminder::urgency)
                .containsOnly(Urgency.ORDINARY);
    }

    @Test
    void R18_what_is_about_a_mandatory_table_may_disturb() {
        reports.activated("SMT");
        assertThat(reports.at("2023-01-02").due(SEAT_EMPTY))
                .filteredOn(r -> String.valueOf(r.structure()).equals("SMT"))
                .extracting(Reminder::urgency)
                .containsExactly(Urgency.URGENT);
        assertThat(reports.at("2023-01-02").due(SEAT_EMPTY))
                .filteredOn(r -> String.valueOf(r.structure()).equals("OMT"))
                .extracting(Reminder::urgency)
                .containsExactly(Urgency.ORDINARY);
    }

    private List<String> days(ReminderKind kind) {
        return days(kind, "OMT");
    }

    private List<String> days(ReminderKind kind, String structure) {
        return reports
                .at("2023-06-01")
                .plan()
                .between(Times.at("2022-01-01"), Times.at("2023-06-01"))
                .stream()
                .filter(r -> r.kind() == kind && String.valueOf(r.structure()).equals(structure))
                .map(r -> Times.day(r.dueAt()))
                .toList();
    }
}
