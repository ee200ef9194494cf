package org.muster.core.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.catalogue.Phase;
import org.muster.core.catalogue.TimeLimit;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.CrisisEvent.CrisisDeclared;
import org.muster.core.given.Outlook;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.response.Progress;
import org.muster.core.situation.FindingKind;
import org.muster.core.structure.StructureState.Active;

/** Which checklists a situation asks for, and how far each item is (R61, R66 to R70, R77). */
class ChecklistTest {
    private final Reports reports = Reports.in("SDN").on("2023-01-01");

    @Test
    void R66_being_prepared_is_asked_of_a_country_without_any_crisis() {
        Outlook outlook = reports.activated("UNCT").done(null, "CONTINGENCY_PLAN").at("2023-01-01");

        assertThat(outlook.checklist())
                .singleElement()
                .satisfies(
                        i -> {
                            assertThat(i.phase()).isEqualTo(Phase.PREPAREDNESS);
                            assertThat(i.crisis()).isNull();
                            assertThat(i.progress()).isEqualTo(Progress.DONE);
                            assertThat(i.deadlineState()).isNull();
                        });
    }

    @Test
    void R61_R67_R70_a_crisis_that_goes_on_asks_for_response_and_recovery() {
        Outlook outlook = reports.crisis("conflict").at("2023-01-01");

        assertThat(outlook.checklist("conflict"))
                .containsExactly("MEFM", "SITREP", "DURABLE_SOLUTIONS");
        assertThat(outlook.item("conflict", "DURABLE_SOLUTIONS").phase()).isEqualTo(Phase.RECOVERY);
    }

    @Test
    void R62_IOM_leads_camps_with_the_secretariat_in_a_natural_disaster_only() {
        reports.crisis("conflict");
        reports.say(
                new CrisisDeclared(
                        new CrisisId("flood"), "Floods", CrisisContext.NATURAL_DISASTER, null));

        assertThat(reports.at("2023-01-01").checklist("flood")).contains("CAMP_LEAD");
        assertThat(reports.at("2023-01-01").checklist("conflict")).doesNotContain("CAMP_LEAD");
    }

    @Test
    void each_crisis_of_a_country_has_its_own_checklist() {
        reports.crisis("conflict").crisis("flood").done("flood", "MEFM");

        assertThat(reports.at("2023-01-01").item("flood", "MEFM").progress())
                .isEqualTo(Progress.DONE);
        assertThat(reports.at("2023-01-01").item("conflict", "MEFM").progress())
                .isEqualTo(Progress.OPEN);
    }

    @Test
    void what_was_said_last_of_an_action_counts_and_it_says_since_when_and_why() {
        reports.crisis("conflict").on("2023-01-02").started("conflict", "SITREP");
        reports.on("2023-01-03").notNeeded("conflict", "SITREP", "OCHA writes one for all");

        ChecklistItem item = reports.at("2023-01-03").item("conflict", "SITREP");

        assertThat(reports.at("2023-01-02").item("conflict", "SITREP").progress())
                .isEqualTo(Progress.STARTED);
        assertThat(item.progress()).isEqualTo(Progress.NOT_NEEDED);
        assertThat(item.since()).isEqualTo(Times.at("2023-01-03"));
        assertThat(item.reason()).isEqualTo("OCHA writes one for all");
    }

    @Test
    void R77_a_crisis_that_ends_closes_nothing_and_opens_the_transition_checklist() {
        reports.activated("HCT").crisis("conflict").on("2023-03-01").crisisEnded("conflict");
        Outlook outlook = reports.at("2023-03-01");

        assertThat(outlook.structure("HCT").state()).isInstanceOf(Active.class);
        assertThat(outlook.checklist("conflict")).containsExactly("STRUCTURES_REVIEWED");
        assertThat(outlook.item("conflict", "STRUCTURES_REVIEWED").phase())
                .isEqualTo(Phase.TRANSITION);
        assertThat(reports.at("2023-02-28").checklist("conflict"))
                .doesNotContain("STRUCTURES_REVIEWED");
    }

    @Test
    void R77_what_was_begun_when_a_crisis_ended_stays_on_the_list_until_somebody_settles_it() {
        reports.crisis("conflict").started("conflict", "DURABLE_SOLUTIONS");
        reports.on("2023-03-01").crisisEnded("conflict");

        assertThat(reports.at("2023-03-01").checklist("conflict"))
                .containsExactly("DURABLE_SOLUTIONS", "STRUCTURES_REVIEWED");
        reports.on("2023-04-01").done("conflict", "DURABLE_SOLUTIONS");
        assertThat(reports.at("2023-04-01").checklist("conflict"))
                .containsExactly("STRUCTURES_REVIEWED");
    }

    @Test
    void an_action_in_a_crisis_that_nobody_declared_is_kept_and_found() {
        reports.done("earthquake", "MEFM");
        assertThat(reports.at("2023-01-01").findings())
                .containsExactly(FindingKind.CRISIS_NOT_KNOWN_BEFORE);

        reports.on("2022-12-31").crisis("earthquake");
        assertThat(reports.at("2023-01-01").findings()).isEmpty();
        assertThat(reports.at("2023-01-01").item("earthquake", "MEFM").progress())
                .isEqualTo(Progress.DONE);
    }

    @Test
    void a_limit_whose_warnings_do_not_come_before_it_in_order_is_refused() {
        Duration day = Duration.ofDays(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit(day, List.of(day)))
                .withMessageContaining("warnAfter 'PT24H'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit(day, List.of(day.dividedBy(2), day.dividedBy(3))));
    }
}
