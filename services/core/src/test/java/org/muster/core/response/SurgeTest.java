package org.muster.core.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.identity.PersonId;
import org.muster.core.situation.FindingKind;

/** Surge is asked for by the office, agreed to, and arrives: three facts (R69). */
class SurgeTest {
    private final Reports reports = Reports.in("SDN").on("2023-04-15").crisis("conflict");

    @Test
    void R69_request_approval_and_arrival_are_separate_facts() {
        reports.surgeRequested("conflict", "shelter-1", "Shelter specialist");
        assertThat(surge("2023-04-15").approvedAt()).isNull();

        reports.on("2023-04-17").surgeApproved("conflict", "shelter-1");
        assertThat(surge("2023-04-17").arrivedAt()).isNull();

        reports.on("2023-04-20").surgeArrived("conflict", "shelter-1", "p7");
        Surge there = surge("2023-04-20");
        assertThat(there.profile()).isEqualTo("Shelter specialist");
        assertThat(there.requestedAt()).isEqualTo(Times.at("2023-04-15"));
        assertThat(there.approvedAt()).isEqualTo(Times.at("2023-04-17"));
        assertThat(there.arrivedAt()).isEqualTo(Times.at("2023-04-20"));
        assertThat(there.person()).isEqualTo(new PersonId("p7"));
        assertThat(reports.at("2023-04-20").findings()).isEmpty();
    }

    @Test
    void R69_a_step_that_nobody_reported_before_is_kept_and_found() {
        reports.surgeArrived("conflict", "wash-1", "p7");
        assertThat(reports.at("2023-04-15").findings())
                .containsExactly(FindingKind.SURGE_STEP_NOT_KNOWN_BEFORE);

        reports.on("2023-04-14").crisis("conflict");
        reports.surgeRequested("conflict", "wash-1", "WASH specialist");
        reports.surgeApproved("conflict", "wash-1");
        assertThat(reports.at("2023-04-15").findings())
                .doesNotContain(FindingKind.SURGE_STEP_NOT_KNOWN_BEFORE);
    }

    private Surge surge(String at) {
        return reports.at(at).situation().surges().getFirst();
    }
}
