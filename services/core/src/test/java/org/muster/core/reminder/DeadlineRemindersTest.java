package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.muster.core.policy.ReminderKind.CRISIS_DECLARED;
import static org.muster.core.policy.ReminderKind.DEADLINE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.crisis.CrisisId;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.Candidate.Why;
import org.muster.core.response.ActionCode;

/** MEFM within 48 clock hours: a warning at 24 and at 40, and one word when it is over (R68). */
class DeadlineRemindersTest {
    private final Reports reports = Reports.in("SDN").on("2023-04-14T20:00:00Z").crisis("conflict");

    @Test
    void R68_one_is_warned_at_24_and_40_hours_and_told_once_at_48() {
        assertThat(steps("2023-04-14T20:00:00Z"))
                .containsExactly(
                        tuple(0, Times.at("2023-04-15T20:00:00Z")),
                        tuple(1, Times.at("2023-04-16T12:00:00Z")),
                        tuple(2, Times.at("2023-04-16T20:00:00Z")));
    }

    @Test
    void R68_whoever_hears_that_a_crisis_was_declared_hears_what_must_be_done_by_when() {
        assertThat(declared("2023-04-14T20:00:00Z").deadlines())
                .containsExactly(
                        new DueAction(new ActionCode("MEFM"), Times.at("2023-04-16T20:00:00Z")));
        reports.on("2023-04-15T08:00:00Z").done("conflict", "MEFM");
        assertThat(declared("2023-04-15T08:00:00Z").deadlines()).isEmpty();
    }

    private Reminder declared(String at) {
        return reports.at(at).due(CRISIS_DECLARED).getFirst();
    }

    @Test
    void R68_a_warning_names_the_action_its_crisis_and_its_deadline() {
        assertThat(reports.at("2023-04-15T20:00:00Z").due(DEADLINE))
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.crisis()).isEqualTo(new CrisisId("conflict"));
                            assertThat(r.crisisName()).isEqualTo("conflict");
                            assertThat(r.structure()).isNull();
                            assertThat(r.since()).isEqualTo(Times.at("2023-04-14T20:00:00Z"));
                            assertThat(r.action())
                                    .isEqualTo(
                                            new DueAction(
                                                    new ActionCode("MEFM"),
                                                    Times.at("2023-04-16T20:00:00Z")));
                        });
    }

    @Test
    void R68_before_the_first_warning_nobody_is_told() {
        assertThat(reports.at("2023-04-15T19:59:59Z").due(DEADLINE)).isEmpty();
        assertThat(reports.at("2023-04-14T20:00:00Z").plan().nextWake(Times.at("2023-04-15")))
                .contains(Times.at("2023-04-15T20:00:00Z"));
    }

    @Test
    void R68_it_stops_as_soon_as_the_action_is_done_or_not_needed() {
        reports.on("2023-04-15").crisis("flood");
        reports.on("2023-04-15T18:00:00Z").done("conflict", "MEFM");
        reports.on("2023-04-16T01:00:00Z").notNeeded("flood", "MEFM", "other funds");

        assertThat(steps("2023-04-16T01:00:00Z")).isEmpty();
        assertThat(reports.at("2023-04-17").due(DEADLINE)).isEmpty();
    }

    @Test
    void R68_having_begun_does_not_stop_it() {
        reports.on("2023-04-15T18:00:00Z").started("conflict", "MEFM");

        assertThat(steps("2023-04-15T18:00:00Z")).hasSize(3);
    }

    @Test
    void R68_after_a_pause_only_the_latest_step_is_told() {
        assertThat(reports.at("2023-04-16T13:00:00Z").due(DEADLINE))
                .extracting(Reminder::step)
                .containsExactly(1);
        assertThat(reports.at("2023-04-18").due(DEADLINE))
                .extracting(Reminder::step)
                .containsExactly(2);
    }

    @Test
    void
            R68_of_a_crisis_that_became_known_late_what_is_past_is_told_once_and_what_follows_in_time() {
        reports.on("2023-04-20").recorded("2023-04-21T06:00:00Z").crisis("flood");

        assertThat(reports.at("2023-04-21T06:00:00Z").plan().due(Times.at("2023-04-21T06:00:00Z")))
                .filteredOn(r -> new CrisisId("flood").equals(r.crisis()))
                .filteredOn(r -> r.kind() == DEADLINE)
                .extracting(Reminder::step, Reminder::dueAt)
                .containsExactly(tuple(0, Times.at("2023-04-21T06:00:00Z")));
    }

    @Test
    void a_deadline_that_was_over_when_the_crisis_became_known_is_told_once_at_most() {
        reports.on("2023-04-18").recorded("2023-04-23").crisis("flood");

        assertThat(reports.at("2023-04-23").due(DEADLINE))
                .filteredOn(r -> new CrisisId("flood").equals(r.crisis()))
                .extracting(Reminder::step, Reminder::dueAt)
                .containsExactly(tuple(2, Times.at("2023-04-23")));
    }

    @Test
    void an_old_crisis_raises_no_alarm_when_muster_learns_of_it() {
        Reports old = Reports.in("TUR").on("2023-02-06").recorded("2026-11-25").crisis("quake");

        assertThat(old.at("2026-11-25").due(DEADLINE)).isEmpty();
        assertThat(old.at("2026-11-25").days(DEADLINE, "2027-11-25")).isEmpty();
    }

    @Test
    void a_crisis_without_a_day_or_one_that_is_over_has_no_deadline_to_warn_of() {
        Reports vague = Reports.in("TCD").on("2023-04").crisis("drought");
        reports.on("2023-04-15").crisisEnded("conflict");

        assertThat(vague.at("2023-04-01").days(DEADLINE, "2023-06-01")).isEmpty();
        assertThat(reports.at("2023-04-15").days(DEADLINE, "2023-06-01")).isEmpty();
    }

    @Test
    void correcting_the_hour_of_the_event_moves_its_deadline() {
        Reports corrected = Reports.in("SDN").on("2023-04-15").as("wrong").crisis("conflict");
        Reports event = Reports.in("SDN").on("2023-04-15").crisis("conflict");
        corrected.on("2023-04-15T07:00:00Z").corrected("wrong", event.facts().getFirst().event());

        assertThat(corrected.at("2023-04-15T08:00:00Z").days(DEADLINE, "2023-04-18"))
                .containsExactly(
                        "2023-04-16T07:00:00Z", "2023-04-16T23:00:00Z", "2023-04-17T07:00:00Z");
    }

    @Test
    void whoever_sees_to_the_action_is_told_first_then_the_head_of_the_office() {
        reports.takenUp("COM", "CHIEF_OF_MISSION", "chief");
        reports.takenUp("PC", "PROGRAMME_COORDINATOR", "coordinator");

        assertThat(reports.at("2023-04-15T20:00:00Z").due(DEADLINE).getFirst().candidates())
                .containsExactly(
                        new Candidate(new PersonId("coordinator"), Why.SEES_TO_THE_ACTION),
                        new Candidate(new PersonId("chief"), Why.HEADS_THE_OFFICE));
    }

    private List<org.assertj.core.groups.Tuple> steps(String from) {
        return reports.at(from).plan().between(Times.at(from), Times.at("2024-01-01")).stream()
                .filter(r -> r.kind() == DEADLINE)
                .map(r -> tuple(r.step(), r.dueAt()))
                .toList();
    }
}
