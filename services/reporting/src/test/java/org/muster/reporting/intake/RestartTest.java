package org.muster.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.muster.reporting.Calls.json;
import static org.muster.reporting.Calls.problem;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.muster.embedded.broker.EmbeddedBroker;
import org.muster.embedded.store.EmbeddedStore;
import org.muster.reporting.CallingApi;
import org.muster.reporting.Calls;
import org.muster.reporting.ReportingApplication;
import org.muster.reporting.WrittenLog;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The intake between a start and the next, and while the broker is away. */
@ExtendWith(OutputCaptureExtension.class)
class RestartTest {
    private static final String SUSPENDED =
            "{\"type\":\"structure.suspended.v1\",\"effective\":\"2026-11-20\",\"data\":{\"structure\":\"%s\"}}";
    private static final Instant NOW = Instant.now();

    @TempDir Path directory;

    @Test
    void receipts_survive_a_restart_and_go_when_their_time_is_over() {
        try (var store = EmbeddedStore.start(directory.resolve("store"), 0);
                var broker = EmbeddedBroker.start(directory.resolve("broker"), 0)) {
            String first;
            try (var running = start(store, broker, NOW)) {
                first = json(keyed(running, "OMT")).path("facts").toString();
            }
            var log = new WrittenLog(broker.bootstrapServers());
            long records = log.records();
            try (var running = start(store, broker, NOW.plus(Duration.ofDays(29)))) {
                assertThat(json(keyed(running, "OMT")).path("facts").toString()).isEqualTo(first);
                problem(keyed(running, "PMT"), 422);
                assertThat(log.records()).isEqualTo(records);
            }
            try (var running = start(store, broker, NOW.plus(Duration.ofDays(31)))) {
                assertThat(
                                report(running)
                                        .with("Idempotency-Key", "another")
                                        .send(SUSPENDED.formatted("OMT"))
                                        .statusCode())
                        .isEqualTo(201);
                assertThat(keyed(running, "PMT").statusCode()).isEqualTo(201);
            }
        }
    }

    @Test
    void a_directory_that_was_dropped_is_built_again_from_its_topic() {
        try (var store = EmbeddedStore.start(directory.resolve("store"), 0);
                var broker = EmbeddedBroker.start(directory.resolve("broker"), 0)) {
            String name;
            try (var running = start(store, broker, NOW)) {
                person(running, "PUT", "{\"name\":\"Example\",\"country\":\"SDN\"}");
                var database = running.getBean("reportingDatabase", MongoDatabase.class);
                var followed = database.getCollection("people-positions");
                await().until(() -> followed.countDocuments() > 0);
                name = database.getName();
            }
            try (MongoClient client = MongoClients.create(store.uri())) {
                client.getDatabase(name).drop();
                assertThat(client.listDatabaseNames()).doesNotContain(name);
            }
            try (var running = start(store, broker, NOW)) {
                await().until(() -> person(running, "GET", "").statusCode() == 200);
            }
        }
    }

    @Test
    void with_the_broker_away_nothing_is_accepted_and_the_retry_is_recorded_once(
            CapturedOutput output) {
        try (var store = EmbeddedStore.start(directory.resolve("store"), 0)) {
            var broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
            int port = Integer.parseInt(broker.bootstrapServers().split(":")[1]);
            try (var running = start(store, broker, NOW)) {
                report(running).send(SUSPENDED.formatted("UNCT"));
                broker.close();
                HttpResponse<String> away = keyed(running, "OMT");
                problem(away, 503);
                assertThat(away.headers().firstValue("Retry-After")).contains("5");
                HttpResponse<String> people =
                        person(
                                running,
                                "PUT",
                                "{\"name\":\"Example Inventedname\",\"country\":\"SDN\"}");
                problem(people, 503);
                assertThat(output).doesNotContain("payload", "Inventedname");
                assertThat(metrics(running))
                        .contains("muster_reports_refused_total{reason=\"log_unavailable\"}")
                        .contains("outcome=\"unacknowledged\"");
                broker = EmbeddedBroker.start(directory.resolve("broker"), port);
                var log = new WrittenLog(broker.bootstrapServers());
                assertThat(log.records()).isEqualTo(1);
                HttpResponse<String> back = keyed(running, "OMT");
                assertThat(back.statusCode()).isEqualTo(201);
                assertThat(back.headers().firstValue("Idempotency-Replayed")).isEmpty();
                assertThat(log.records()).isEqualTo(2);
            } finally {
                broker.close();
            }
        }
    }

    private static HttpResponse<String> person(
            ConfigurableApplicationContext running, String method, String body) {
        return running.getBean(Calls.class)
                .as(CallingApi.OFFICE, method, "/api/v1/people/p1")
                .json()
                .send(body);
    }

    private static String metrics(ConfigurableApplicationContext running) {
        return running.getBean(Calls.class)
                .as(CallingApi.HEADQUARTERS, "GET", "/actuator/prometheus")
                .send()
                .body();
    }

    private static HttpResponse<String> keyed(
            ConfigurableApplicationContext running, String structure) {
        return report(running)
                .with("Idempotency-Key", "the-one")
                .send(SUSPENDED.formatted(structure));
    }

    private static Calls.Call report(ConfigurableApplicationContext running) {
        return running.getBean(Calls.class).report();
    }

    private static ConfigurableApplicationContext start(
            EmbeddedStore store, EmbeddedBroker broker, Instant now) {
        return new SpringApplicationBuilder(ReportingApplication.class, CallingApi.class)
                .initializers(
                        context ->
                                ((GenericApplicationContext) context)
                                        .registerBean(
                                                Clock.class,
                                                () -> Clock.fixed(now, ZoneOffset.UTC)))
                .properties("spring.config.name=reporting")
                .run(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                        "--spring.mongodb.uri=" + store.uri(),
                        "--spring.kafka.producer.properties.delivery.timeout.ms=3000",
                        "--spring.kafka.producer.properties.request.timeout.ms=2000",
                        "--spring.kafka.producer.properties.max.block.ms=2000");
    }
}
