package org.muster.acceptance.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.acceptance.process.RunningMuster;

class RestartIT {
    private static final int ENDED_BY_SIGTERM = 128 + 15;

    @TempDir Path data;

    @Test
    void what_was_reported_is_there_after_a_clean_stop_and_nobody_else_gets_at_it_meanwhile()
            throws Exception {
        String situation;
        try (RunningMuster first = RunningMuster.startFromJar(data, "--muster.demo=false")) {
            assertThat(first.get("/api/v1/countries")).as("starts empty").isEmpty();
            assertThat(
                            first.report(
                                            "SDN",
                                            "one",
                                            """
                                            {"type":"structure.activated","effective":"2026-01-05","data":{"structure":"OMT","platform":"OMT"}}""")
                                    .statusCode())
                    .isEqualTo(201);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !first.get("/api/v1/countries/SDN/timeline").isEmpty());
            situation = first.get("/api/v1/countries/SDN/timeline").toString();
            RunningMuster.refused(data, "--muster.demo=false")
                    .says("in use by another Muster", "--muster.data=");
            assertThat(first.stop()).isEqualTo(ENDED_BY_SIGTERM);
            saysLittle(first);
        }
        try (RunningMuster second = RunningMuster.start(data, "--muster.demo=false")) {
            assertThat(second.get("/api/v1/countries/SDN/timeline").toString())
                    .isEqualTo(situation);
            assertThat(second.stop()).isEqualTo(ENDED_BY_SIGTERM);
            saysLittle(second);
            assertThat(second.log()).noneMatch(line -> line.contains("First start"));
        }
    }

    /** The log of a start and a stop is short enough to read, and nothing in it alarms. */
    private static void saysLittle(RunningMuster muster) {
        assertThat(muster.log())
                .noneMatch(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                .noneMatch(line -> line.startsWith("\tat "))
                .hasSizeLessThan(12);
        assertThat(muster.log()).anyMatch(line -> line.contains("Muster is ready: http://"));
    }
}
