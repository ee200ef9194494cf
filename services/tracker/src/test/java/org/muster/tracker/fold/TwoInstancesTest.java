package org.muster.tracker.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.core.situation.Standing;
import org.muster.embedded.EmbeddedInfrastructure;
import org.muster.tracker.TrackerApplication;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.LoggedFact;
import org.muster.tracker.given.MovableClock;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerLog;
import org.muster.tracker.given.TrackerRunning;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class TwoInstancesTest {
    private static final List<String> COUNTRIES =
            List.of("AFG", "AGO", "ALB", "ARG", "ARM", "AUS", "AUT", "BDI", "BEL", "BEN", "BFA");

    @TempDir static Path data;
    private static EmbeddedInfrastructure infrastructure;
    private static ConfigurableApplicationContext one;
    private static ConfigurableApplicationContext other;

    @BeforeAll
    static void start() {
        infrastructure = EmbeddedInfrastructure.start(data);
        one = instance("one");
        other = instance("other");
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
        infrastructure.close();
    }

    @Test
    void partitions_move_from_instance_to_instance_and_nothing_is_lost_or_doubled() {
        await().atMost(Duration.ofSeconds(30)).until(() -> owned(other).size() == 3);
        List<Fact> facts = new ArrayList<>();
        for (String country : COUNTRIES)
            facts.addAll(
                    List.of(
                            Report.in(country).activated("2026-01-10"),
                            Report.in(country).away("2026-02-01"),
                            Report.in(country).suspended("2026-11-20")));
        TrackerLog log = log(one);
        log.append(facts).forEach(log::folded);
        assertThat(new TreeSet<>(timed(one))).doesNotContainAnyElementsOf(timed(other));

        other.close();
        await().atMost(Duration.ofSeconds(30)).until(() -> owned(one).size() == 6);
        List<Fact> more = COUNTRIES.stream().map(c -> Report.in(c).away("2026-02-02")).toList();
        log.append(more).forEach(log::folded);
        facts.addAll(more);
        for (String country : COUNTRIES) {
            CountryCode code = CountryCode.of(country);
            List<Fact> all = facts.stream().filter(f -> f.country().equals(code)).toList();
            assertThat(one.getBean(CountryStore.class).load(code).standing())
                    .isEqualTo(Standing.of(code, all, MovableClock.START));
            assertThat(log.reminders(code)).doesNotHaveDuplicates();
        }
        await().until(() -> timed(one).size() >= COUNTRIES.size());
        other = instance("other");
    }

    @Test
    void two_instances_that_fold_the_same_records_at_once_double_nothing() {
        Report report = Report.in("ZWE");
        List<LoggedFact> records =
                IntStream.range(0, 60)
                        .mapToObj(i -> report.away("2026-02-01T00:%02d:00Z".formatted(i)))
                        .map(f -> new LoggedFact(f, 99, Long.parseLong(minute(f)), false))
                        .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> foldEach(one, records), threads),
                            CompletableFuture.runAsync(() -> foldEach(other, records), threads))
                    .join();
        }
        CountryDocument document = one.getBean(CountryStore.class).load(report.country());
        assertThat(document.standing().situation().absences()).hasSize(60);
        assertThat(document.version()).isEqualTo(60);
        assertThat(document).isEqualTo(other.getBean(CountryStore.class).load(report.country()));
        assertThat(applied(one) + applied(other)).isGreaterThanOrEqualTo(60);
    }

    private static String minute(Fact fact) {
        return fact.begins().toString().substring(14, 16);
    }

    private static void foldEach(ConfigurableApplicationContext in, List<LoggedFact> records) {
        CountryKeeper keeper = in.getBean(CountryKeeper.class);
        records.forEach(r -> keeper.fold(r.fact().country(), List.of(r), true));
    }

    private static double applied(ConfigurableApplicationContext in) {
        return in.getBean(io.micrometer.core.instrument.MeterRegistry.class)
                .get("muster.facts.applied")
                .counter()
                .count();
    }

    private static Set<CountryCode> timed(ConfigurableApplicationContext in) {
        return in.getBean(CountryTimers.class).set();
    }

    private static Set<Integer> owned(ConfigurableApplicationContext in) {
        return in.getBean(OwnedPartitions.class).all().keySet();
    }

    private static TrackerLog log(ConfigurableApplicationContext in) {
        return in.getBean(TrackerLog.class);
    }

    private static ConfigurableApplicationContext instance(String name) {
        return new SpringApplicationBuilder(
                        TrackerApplication.class, TrackerRunning.Time.class, TrackerLog.class)
                .run(
                        "--spring.config.name=tracker",
                        "--server.port=0",
                        "--muster.tracker.instance=" + name,
                        "--spring.kafka.bootstrap-servers=" + infrastructure.bootstrapServers(),
                        "--spring.mongodb.uri=" + infrastructure.mongoUri());
    }
}
