package org.muster.core.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.core.checklist.DeadlineState.MET;
import static org.muster.core.checklist.DeadlineState.MISSED;
import static org.muster.core.checklist.DeadlineState.NEAR;
import static org.muster.core.checklist.DeadlineState.OVERDUE;
import static org.muster.core.checklist.DeadlineState.RUNNING;
import static org.muster.core.checklist.DeadlineState.UNKNOWN;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;

/** MEFM within 48 clock hours of the event (R68). */
class DeadlineTest {
    private final Reports reports = Reports.in("SDN").on("2023-04-14T20:17:00Z").crisis("conflict");

    @Test
    void R68_MEFM_is_due_48_clock_hours_after_the_event_weekend_or_not() {
        Deadline deadline =
                Objects.requireNonNull(
                        reports.at("2023-04-14T21:00:00Z").item("conflict", "MEFM").deadline());

        assertThat(deadline.from()).isEqualTo(Times.at("2023-04-14T20:17:00Z"));
        assertThat(deadline.at()).isEqualTo(Times.at("2023-04-16T20:17:00Z"));
        assertThat(deadline.warnings())
                .containsExactly(
                        Times.at("2023-04-15T20:17:00Z"), Times.at("2023-04-16T12:17:00Z"));
    }

    @Test
    void R68_it_runs_comes_near_and_is_overdue() {
        assertThat(state("2023-04-15T20:16:59Z")).isEqualTo(RUNNING);
        assertThat(state("2023-04-15T20:17:00Z")).isEqualTo(NEAR);
        assertThat(state("2023-04-16T20:16:59Z")).isEqualTo(NEAR);
        assertThat(state("2023-04-16T20:17:00Z")).isEqualTo(OVERDUE);
    }

    @Test
    void R68_what_was_done_in_time_meets_it_and_what_was_done_later_missed_it() {
        reports.on("2023-04-16T20:17:00Z").done("conflict", "MEFM");
        assertThat(state("2023-04-16T20:17:00Z")).isEqualTo(MET);

        reports.on("2023-04-16T20:18:00Z").done("conflict", "MEFM");
        assertThat(state("2023-04-17")).isEqualTo(MISSED);
        assertThat(MET.open() || MISSED.open()).isFalse();
    }

    @Test
    void R68_having_begun_does_not_stop_the_clock() {
        reports.on("2023-04-15").started("conflict", "MEFM");

        assertThat(state("2023-04-17")).isEqualTo(OVERDUE);
    }

    @Test
    void a_deadline_that_was_over_when_the_crisis_became_known_is_neither_met_nor_overdue() {
        reports.on("2023-04-01").recorded("2023-04-03").crisis("flood");

        assertThat(reports.at("2023-04-20").item("flood", "MEFM").deadlineState())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void of_a_crisis_whose_day_nobody_knows_no_hours_can_be_counted() {
        reports.on("2023-04").crisis("drought");
        ChecklistItem item = reports.at("2023-04-20").item("drought", "MEFM");

        assertThat(item.deadline()).isNull();
        assertThat(item.deadlineState()).isEqualTo(UNKNOWN);
    }

    @Test
    void of_a_crisis_whose_hour_nobody_knows_the_hours_count_from_the_beginning_of_the_day() {
        reports.on("2023-04-20").crisis("flood");

        assertThat(
                        Objects.requireNonNull(
                                        reports.at("2023-04-20").item("flood", "MEFM").deadline())
                                .at())
                .isEqualTo(Times.at("2023-04-22"));
    }

    private @Nullable DeadlineState state(String at) {
        return reports.at(at).item("conflict", "MEFM").deadlineState();
    }
}
