package org.muster.tracker.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.contract.access.Role;
import org.muster.embedded.EmbeddedInfrastructure;
import org.muster.tracker.TrackerApplication;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerHttp;
import org.muster.tracker.given.TrackerLog;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class ShutdownTest {

    @Test
    void streams_and_those_who_wait_are_let_go_at_once_and_quietly(
            @org.junit.jupiter.api.io.TempDir java.nio.file.Path data, CapturedOutput output)
            throws Exception {
        try (EmbeddedInfrastructure infrastructure = EmbeddedInfrastructure.start(data)) {
            ConfigurableApplicationContext tracker = tracker(infrastructure);
            TrackerHttp http = tracker.getBean(TrackerHttp.class);
            tracker.getBean(TrackerLog.class).folded(Report.in("SDN").activated("2026-01-10"));
            try (StreamReader reader =
                    new StreamReader(http.lines(Role.HEADQUARTERS, Set.of(), "/api/v1/stream"))) {
                await().until(() -> reader.comments().contains("open"));
                Thread waiting = Thread.ofVirtual().start(() -> waitForMore(http));
                int before = output.getAll().length();
                long began = System.nanoTime();
                tracker.close();
                assertThat(Duration.ofNanos(System.nanoTime() - began))
                        .isLessThan(Duration.ofSeconds(5));
                await().until(reader::ended);
                waiting.join();
                assertThat(output.getAll().substring(before))
                        .doesNotContain("Exception", "ERROR", "WARN");
            }
        }
    }

    private static void waitForMore(TrackerHttp http) {
        try {
            http.get("/api/v1/countries/SDN/applied?partition=0&offset=99999&seconds=30");
        } catch (Exception letGo) {
            assertThat(letGo).isNotNull();
        }
    }

    private static ConfigurableApplicationContext tracker(EmbeddedInfrastructure infrastructure) {
        return new SpringApplicationBuilder(
                        TrackerApplication.class, TrackerLog.class, TrackerHttp.class)
                .run(
                        "--spring.config.name=tracker",
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + infrastructure.bootstrapServers(),
                        "--spring.mongodb.uri=" + infrastructure.mongoUri());
    }
}
