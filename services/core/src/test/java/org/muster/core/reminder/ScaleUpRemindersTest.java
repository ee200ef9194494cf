package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.core.policy.ReminderKind.SCALE_UP_ENDING;

import org.junit.jupiter.api.Test;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.CrisisEvent.ScaleUpExtended;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;

/** A scale-up that comes to its end is reminded of (R80). */
class ScaleUpRemindersTest {
    private final Reports reports =
            Reports.in("SDN").on("2023-01-01").crisis("war").on("2023-02-01").scaledUp("war");

    @Test
    void R80_the_end_of_a_scale_up_is_reminded_of_a_month_before_and_monthly_until_it_is_said() {
        assertThat(reports.at("2023-02-01").days(SCALE_UP_ENDING, "2023-10-01"))
                .containsExactly("2023-07-02", "2023-08-01", "2023-08-31", "2023-09-30");
    }

    @Test
    void R80_extended_once_it_is_reminded_of_three_months_later() {
        reports.on("2023-07-15")
                .say(new ScaleUpExtended(new CrisisId("war"), Times.at("2023-11-01")));
        assertThat(reports.at("2023-07-15").days(SCALE_UP_ENDING, "2023-10-31"))
                .containsExactly("2023-10-02");
    }

    @Test
    void a_scale_up_or_a_crisis_that_has_ended_is_reminded_of_no_more() {
        reports.on("2023-07-10").scaleUpEnded("war");
        assertThat(reports.at("2023-07-10").days(SCALE_UP_ENDING, "2024-07-01")).isEmpty();
        Reports other =
                Reports.in("SDN").on("2023-02-01").crisis("war").scaledUp("war").crisisEnded("war");
        assertThat(other.at("2023-08-10").due(SCALE_UP_ENDING)).isEmpty();
    }

    @Test
    void it_is_told_to_the_head_of_the_office_with_the_name_of_the_crisis() {
        reports.takenUp("COM", "CHIEF_OF_MISSION", "chief");
        Reminder due = reports.at("2023-07-02").due(SCALE_UP_ENDING).getFirst();
        assertThat(due.candidates()).extracting(c -> c.person().value()).containsExactly("chief");
        assertThat(due.crisisName()).isEqualTo("war");
    }
}
