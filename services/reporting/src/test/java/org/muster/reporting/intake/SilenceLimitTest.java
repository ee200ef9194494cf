package org.muster.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.contract.api.FieldProblem;
import org.muster.core.fact.Effective;
import org.muster.core.fact.NoticeEvent.SilenceBegan;
import org.muster.core.policy.SilenceId;
import org.muster.reporting.body.Problems;

class SilenceLimitTest {
    @Test
    void a_silence_may_last_to_the_end_of_the_ninetieth_day_on_the_clock_of_the_country() {
        assertThat(problems("2027-02-18T22:00:00Z")).isEmpty();
    }

    @Test
    void one_that_lasts_longer_is_refused_with_the_latest_day_that_it_may_have() {
        assertThat(problems("2027-02-18T22:00:01Z"))
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.field()).isEqualTo("data.until");
                            assertThat(p.problem()).contains("90 days", "2027-02-19");
                        });
    }

    private static List<FieldProblem> problems(String until) {
        Problems problems = new Problems();
        new SilenceLimit(ZoneId.of("Africa/Khartoum"), problems)
                .check(
                        new SilenceBegan(
                                new SilenceId("move"),
                                List.of(),
                                List.of(),
                                Instant.parse(until),
                                "the office moves"),
                        Effective.parse("2026-11-20"),
                        "data");
        return problems.found();
    }
}
