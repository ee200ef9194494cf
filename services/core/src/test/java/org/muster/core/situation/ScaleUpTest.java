package org.muster.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.muster.core.catalogue.ScaleUpLimits.Warning;
import org.muster.core.crisis.CrisisId;
import org.muster.core.crisis.ResponseLevel;
import org.muster.core.crisis.ScaleUp;
import org.muster.core.fact.CrisisEvent.ResponseLevelSet;
import org.muster.core.fact.CrisisEvent.ScaleUpDeclared;
import org.muster.core.fact.CrisisEvent.ScaleUpExtended;
import org.muster.core.given.Reports;
import org.muster.core.given.TestCatalogue;
import org.muster.core.given.Times;

/** A system-wide scale-up lasts six months, and three more once; beyond that one is warned. */
class ScaleUpTest {
    private static final CrisisId WAR = new CrisisId("war");
    private final Reports reports =
            Reports.in("SDN").on("2023-01-01").crisis("war").on("2023-02-01").scaledUp("war");

    @Test
    void R80_a_scale_up_is_near_its_end_a_month_before_six_months_are_over() {
        assertThat(warnings("2023-07-01")).isEmpty();
        assertThat(warnings("2023-07-02")).containsExactly(Warning.NEAR_ITS_END);
        assertThat(warnings("2023-08-01")).containsExactly(Warning.PAST_ITS_END);
    }

    @Test
    void R80_extended_once_it_lasts_nine_months() {
        extended("2023-11-01");
        assertThat(warnings("2023-09-15")).isEmpty();
        assertThat(warnings("2023-10-15")).containsExactly(Warning.NEAR_ITS_END);
        assertThat(warnings("2023-11-01")).containsExactly(Warning.PAST_ITS_END);
    }

    @Test
    void R80_a_second_extension_is_kept_and_only_warns() {
        extended("2023-11-01").on("2023-10-01");
        extended("2024-04-01");
        assertThat(scaleUp().extensions()).hasSize(2);
        assertThat(warnings("2023-10-15"))
                .contains(Warning.EXTENDED_TOO_OFTEN, Warning.PLANNED_TOO_LONG);
    }

    @Test
    void a_scale_up_that_ends_earlier_by_its_own_word_is_near_that_end() {
        Reports early =
                Reports.in("SDN")
                        .on("2023-01-01")
                        .crisis("war")
                        .say(new ScaleUpDeclared(WAR, Times.at("2023-04-01"), "Darfur"));
        var crisis = early.at("2023-03-15").crisis("war");
        assertThat(
                        TestCatalogue.ofTheGuidance()
                                .scaleUp()
                                .warnings(crisis.scaleUp(), Times.at("2023-03-15")))
                .containsExactly(Warning.NEAR_ITS_END);
    }

    @Test
    void a_scale_up_that_has_ended_warns_of_nothing() {
        reports.on("2023-07-15").scaleUpEnded("war");
        assertThat(scaleUp().endedAt()).isEqualTo(Times.at("2023-07-15"));
        assertThat(warnings("2023-12-01")).isEmpty();
    }

    @Test
    void R56_IOMs_own_level_is_apart_from_the_scale_up_and_can_be_lifted() {
        reports.say(new ResponseLevelSet(WAR, ResponseLevel.L3)).scaleUpEnded("war");
        assertThat(reports.at("2023-12-01").crisis("war").level()).isEqualTo(ResponseLevel.L3);
        reports.on("2023-11-01").say(new ResponseLevelSet(WAR, null));
        assertThat(reports.at("2023-12-01").crisis("war").level()).isNull();
    }

    private Reports extended(String until) {
        return reports.say(new ScaleUpExtended(WAR, Times.at(until)));
    }

    private ScaleUp scaleUp() {
        return Objects.requireNonNull(reports.at("2023-12-31").crisis("war").scaleUp());
    }

    private List<Warning> warnings(String time) {
        return TestCatalogue.ofTheGuidance()
                .scaleUp()
                .warnings(reports.at(time).crisis("war").scaleUp(), Times.at(time));
    }
}
