package org.muster.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.core.catalogue.Obligation;
import org.muster.core.given.Reports;
import org.muster.core.representation.AssignmentKind;

/** Duties go to the table into which another one was merged (R78). */
class MergedTablesTest {
    private final Reports reports = Reports.in("SDN").on("2023-01-01");

    @Test
    void R78_the_duty_of_a_merged_cluster_goes_to_the_one_it_was_merged_into() {
        reports.programme("HEA").activated("CLUSTER-HEA", "CLUSTER-NUT");
        assertThat(reports.at("2023-02-01").dutyAbout("CLUSTER-NUT")).isEmpty();

        reports.on("2023-02-01").merged("CLUSTER-HEA", "CLUSTER-NUT");
        assertThat(reports.at("2023-02-02").duty("CLUSTER-NUT").required()).isTrue();
    }

    @Test
    void R78_who_implements_the_merged_sector_sits_at_the_common_table() {
        reports.postIn("HEA", "health", "PROGRAMME_OFFICER")
                .takenUp("health", "PROGRAMME_OFFICER", "p1")
                .activated("CLUSTER-HEA", "CLUSTER-NUT")
                .postIn("HEA", "health", "PROGRAMME_OFFICER")
                .merged("CLUSTER-HEA", "CLUSTER-NUT");

        assertThat(reports.at("2023-02-01").holder("CLUSTER-NUT")).isEqualTo("p1");
    }

    @Test
    void R18_the_SMTs_seat_stays_mandatory_in_the_table_into_which_it_was_merged() {
        reports.activated("UNCT", "SMT").merged("SMT", "UNCT");

        assertThat(reports.at("2023-02-01").duty("UNCT").obligation())
                .isEqualTo(Obligation.MANDATORY);
    }

    @Test
    void R19_who_only_observed_the_SMT_only_observes_where_it_was_merged_into() {
        reports.activated("UNCT", "SMT")
                .merged("SMT", "UNCT")
                .takenUp("FSA", "FIELD_SECURITY_ADVISER", "guard")
                .assigned("UNCT", "guard", AssignmentKind.PRIMARY);

        assertThat(reports.at("2023-02-01").gaps("UNCT"))
                .contains(GapReason.ONLY_AN_OBSERVER_SEATED);
    }

    @Test
    void R78_a_merger_of_a_merger_leads_to_the_last_table() {
        reports.programme("HEA")
                .activated("CLUSTER-HEA", "CLUSTER-NUT", "CLUSTER-FSC")
                .merged("CLUSTER-HEA", "CLUSTER-NUT")
                .merged("CLUSTER-NUT", "CLUSTER-FSC");

        assertThat(reports.at("2023-02-01").duty("CLUSTER-FSC").required()).isTrue();
    }

    @Test
    void mergers_in_a_circle_lead_nowhere_and_stop_nothing() {
        reports.programme("HEA")
                .activated("CLUSTER-HEA", "CLUSTER-NUT", "UNCT")
                .merged("CLUSTER-HEA", "CLUSTER-NUT")
                .merged("CLUSTER-NUT", "CLUSTER-HEA");

        assertThat(reports.at("2023-02-01").duties())
                .extracting(d -> d.structure().value())
                .containsExactly("UNCT");
    }
}
