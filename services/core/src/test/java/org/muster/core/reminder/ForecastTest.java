package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.given.Reports;
import org.muster.core.given.TestCatalogue;
import org.muster.core.given.Times;
import org.muster.core.policy.ReminderKind;
import org.muster.core.situation.Standing;

class ForecastTest {
    private static final Instant NOW = Times.at("2023-01-10");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(14));
    private final Forecast forecast = new Forecast(TestCatalogue.ofTheGuidance());
    private final Reports reports =
            Reports.in("SDN")
                    .on("2023-01-09")
                    .activated("OMT")
                    .convener("OMT", "WFP")
                    .rhythm("OMT", "FREQ=WEEKLY;BYDAY=WE;BYHOUR=9")
                    .takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p1");

    @Test
    void what_begins_on_the_way_counts_from_then_on() {
        reports.on("2023-01-15").recorded("2023-01-09").suspended("OMT");
        List<Reminder> due = forecast.between(standing(), NOW, UNTIL);
        assertThat(due)
                .filteredOn(r -> r.kind() == ReminderKind.MEETING_AHEAD)
                .isNotEmpty()
                .allMatch(r -> r.dueAt().isBefore(Times.at("2023-01-15")));
        assertThat(due)
                .filteredOn(r -> r.kind() == ReminderKind.KEEP_IN_TOUCH)
                .isNotEmpty()
                .noneMatch(r -> r.dueAt().isBefore(Times.at("2023-01-15")));
        assertThat(due).extracting(Reminder::dueAt).isSorted();
        assertThat(due).extracting(Reminder::id).doesNotHaveDuplicates();
    }

    @Test
    void where_nothing_lies_ahead_it_is_what_the_plan_says() {
        Standing standing = standing();
        assertThat(forecast.between(standing, NOW, UNTIL))
                .isEqualTo(
                        new ReminderPlan(standing, TestCatalogue.ofTheGuidance())
                                .between(NOW, UNTIL.minusNanos(1)));
    }

    @Test
    void what_is_supposed_of_yesterday_is_due_at_once_and_what_is_due_anyhow_is_not_said_again() {
        Standing present = standing();
        reports.on("2023-01-09").suspended("OMT");
        List<Reminder> due = forecast.supposing(present, standing(), NOW, UNTIL);
        assertThat(due)
                .filteredOn(r -> !r.dueAt().isAfter(NOW))
                .extracting(Reminder::kind)
                .contains(ReminderKind.KEEP_IN_TOUCH, ReminderKind.CONVENER_UNKNOWN);
        assertThat(forecast.supposing(present, present, NOW, UNTIL))
                .isEqualTo(forecast.between(present, NOW, UNTIL));
    }

    private Standing standing() {
        return Standing.of(reports.country(), reports.facts(), NOW);
    }
}
