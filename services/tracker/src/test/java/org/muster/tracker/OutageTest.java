package org.muster.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.embedded.broker.EmbeddedBroker;
import org.muster.embedded.store.EmbeddedStore;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.LoggedFact;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerHttp;
import org.muster.tracker.given.TrackerLog;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What the tracker does while the broker or the store is away, and when it is back. */
class OutageTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir static Path data;
    private static EmbeddedBroker broker;
    private static EmbeddedStore store;
    private static ConfigurableApplicationContext tracker;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(data.resolve("broker"), 0);
        store = EmbeddedStore.start(data.resolve("store"), 0);
        tracker =
                new SpringApplicationBuilder(
                                TrackerApplication.class, TrackerLog.class, TrackerHttp.class)
                        .run(
                                "--spring.config.name=tracker",
                                "--server.port=0",
                                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                                "--spring.mongodb.uri=" + store.uri());
    }

    @AfterAll
    static void stop() {
        tracker.close();
        broker.close();
        store.close();
    }

    @Test
    void without_the_store_it_stops_at_its_position_is_not_ready_and_goes_on_when_it_is_back()
            throws Exception {
        TrackerLog log = tracker.getBean(TrackerLog.class);
        CountryDocument before = log.folded(Report.in("SDN").activated("2026-01-10"));
        await().atMost(LONG).until(() -> readiness() == 200);
        int port = URI.create(store.uri()).getPort();
        store.close();
        List<LoggedFact> meanwhile =
                log.append(
                        List.of(
                                Report.in("SDN").away("2026-02-01"),
                                Report.in("SDN").suspended("2026-11-20")));
        await().atMost(LONG).until(() -> readiness() == 503);
        assertThat(liveness()).isEqualTo(200);

        store = EmbeddedStore.start(data.resolve("store"), port);
        await().atMost(LONG).until(() -> readiness() == 200);
        CountryStore countries = tracker.getBean(CountryStore.class);
        LoggedFact last = meanwhile.getLast();
        await().atMost(LONG)
                .until(
                        () ->
                                countries
                                        .load(before.country())
                                        .covers(last.partition(), last.offset()));
        CountryDocument after = countries.load(before.country());
        assertThat(after.standing().situation().absences()).hasSize(1);
        assertThat(log.reminders(before.country())).doesNotHaveDuplicates();
    }

    @Test
    void without_the_broker_it_is_not_ready_but_answers_and_goes_on_when_it_is_back()
            throws Exception {
        TrackerLog log = tracker.getBean(TrackerLog.class);
        log.folded(Report.in("TCD").activated("2026-01-10"));
        await().atMost(LONG).until(() -> readiness() == 200);
        int port = Integer.parseInt(broker.bootstrapServers().split(":")[1]);
        broker.close();
        await().atMost(LONG).until(() -> readiness() == 503);
        assertThat(liveness()).isEqualTo(200);
        assertThat(http().get("/api/v1/countries/TCD").statusCode()).isEqualTo(200);

        broker = EmbeddedBroker.start(data.resolve("broker"), port);
        await().atMost(LONG).until(() -> readiness() == 200);
        LoggedFact last = log.append(List.of(Report.in("TCD").away("2026-02-01"))).getLast();
        await().atMost(LONG)
                .until(
                        () ->
                                tracker.getBean(CountryStore.class)
                                        .load(last.fact().country())
                                        .covers(last.partition(), last.offset()));
    }

    private static int readiness() throws Exception {
        return http().anonymously("/actuator/health/readiness").statusCode();
    }

    private static int liveness() throws Exception {
        return http().anonymously("/actuator/health/liveness").statusCode();
    }

    private static TrackerHttp http() {
        return tracker.getBean(TrackerHttp.class);
    }
}
