package org.muster.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.muster.core.duty.DutyKind;
import org.muster.core.fact.StructureEvent.StructureTransitionBegan;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState;
import org.muster.core.structure.StructureState.Active;
import org.muster.core.structure.StructureState.InTransition;
import org.muster.core.structure.StructureState.Merged;
import org.muster.core.structure.StructureState.Proposed;

/** The life of a structure beyond meeting and not meeting (R78). */
class StructureLifeTest {
    private static final StructureId HEALTH = new StructureId("CLUSTER-HEA");
    private static final Instant MARCH = Times.at("2023-03-01");
    private final Reports reports = Reports.in("SDN").on("2023-01-01").programme("HEA");

    @Test
    void R78_nobody_has_to_sit_at_a_table_that_is_only_proposed() {
        reports.proposed("CLUSTER-HEA");

        assertThat(state()).isInstanceOf(Proposed.class);
        assertThat(reports.at("2023-06-01").dutyAbout("CLUSTER-HEA")).isEmpty();
        assertThat(reports.at("2023-06-01").emptySeats("CLUSTER-HEA")).isEmpty();
    }

    @Test
    void R78_a_proposed_table_that_is_activated_begins_and_has_not_resumed() {
        reports.proposed("CLUSTER-HEA").on("2023-03-01").activated("CLUSTER-HEA");

        assertThat(state()).isEqualTo(new Active(MARCH, null, MARCH));
        assertThat(reports.at("2023-03-02").duty("CLUSTER-HEA").kind()).isEqualTo(DutyKind.ATTEND);
        assertThat(reports.at("2023-03-02").findings()).isEmpty();
    }

    @Test
    void R78_a_table_in_transition_still_meets_and_IOM_attends() {
        reports.activated("CLUSTER-HEA")
                .on("2023-03-01")
                .say(
                        new StructureTransitionBegan(
                                HEALTH, "to the ministry", Times.at("2023-09-01")));

        assertThat(state())
                .isEqualTo(new InTransition(MARCH, "to the ministry", Times.at("2023-09-01")));
        assertThat(reports.at("2023-04-01").duty("CLUSTER-HEA").kind()).isEqualTo(DutyKind.ATTEND);
        assertThat(reports.attended("CLUSTER-HEA").at("2023-04-01").findings()).isEmpty();
    }

    @Test
    void R78_what_is_said_again_of_a_transition_keeps_its_beginning() {
        reports.activated("CLUSTER-HEA")
                .on("2023-03-01")
                .inTransition("CLUSTER-HEA")
                .on("2023-05-01")
                .say(new StructureTransitionBegan(HEALTH, null, Times.at("2023-09-01")));

        assertThat(state())
                .isEqualTo(new InTransition(MARCH, "to the ministry", Times.at("2023-09-01")));
    }

    @Test
    void R78_a_table_whose_transition_is_called_off_goes_on() {
        reports.activated("CLUSTER-HEA")
                .inTransition("CLUSTER-HEA")
                .on("2023-03-01")
                .activated("CLUSTER-HEA");

        assertThat(state()).isEqualTo(new Active(MARCH, null, MARCH));
    }

    @Test
    void R78_a_merged_table_keeps_pointing_to_the_other_one_and_asks_for_nothing() {
        reports.activated("CLUSTER-HEA", "CLUSTER-NUT")
                .on("2023-03-01")
                .merged("CLUSTER-HEA", "CLUSTER-NUT");

        assertThat(state()).isEqualTo(new Merged(MARCH, new StructureId("CLUSTER-NUT"), ""));
        assertThat(reports.at("2023-04-01").dutyAbout("CLUSTER-HEA")).isEmpty();
        assertThat(reports.at("2023-04-01").structure("CLUSTER-HEA").over()).isTrue();
    }

    @Test
    void R78_a_closed_table_can_be_proposed_anew() {
        reports.activated("CLUSTER-HEA").closed("CLUSTER-HEA").proposed("CLUSTER-HEA");

        assertThat(state()).isInstanceOf(Proposed.class);
        assertThat(reports.at("2023-06-01").findings()).isEmpty();
    }

    @Test
    void R78_a_proposal_said_again_keeps_its_beginning() {
        reports.proposed("CLUSTER-HEA").on("2023-03-01").proposed("CLUSTER-HEA");

        assertThat(state()).isEqualTo(new Proposed(Times.at("2023-01-01"), "asked for"));
    }

    private StructureState state() {
        return reports.at("2023-12-01").structure("CLUSTER-HEA").state();
    }
}
