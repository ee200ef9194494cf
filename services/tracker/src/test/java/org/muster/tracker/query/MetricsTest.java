package org.muster.tracker.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.tracker.country.LoggedFact;
import org.muster.tracker.given.MovableClock;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerHttp;
import org.muster.tracker.given.TrackerLog;
import org.muster.tracker.given.TrackerRunning;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerRunning
class MetricsTest {
    @Autowired TrackerLog log;
    @Autowired TrackerHttp http;
    @Autowired TrackerMetrics metrics;
    @Autowired MeterRegistry meters;
    @Autowired MovableClock clock;

    @Test
    void facts_reminders_and_dead_letters_are_counted() {
        Report report = Report.in("IRQ");
        double applied = count("muster.facts.applied");
        double doubled = count("muster.facts.doubled");
        double unreadable = count("muster.facts.unreadable");
        double empty = emitted("SEAT_EMPTY");
        log.append("IRQ", new byte[] {1});
        var fact = report.activated("2026-01-10");
        log.folded(fact);
        log.folded(fact);
        log.folded(report.confirmed("2026-01-05"));
        await().until(() -> count("muster.facts.unreadable") == unreadable + 1);
        assertThat(count("muster.facts.applied")).isEqualTo(applied + 2);
        assertThat(count("muster.facts.doubled")).isEqualTo(doubled + 1);
        assertThat(emitted("SEAT_EMPTY")).isGreaterThan(empty);
    }

    @Test
    void gaps_and_the_oldest_status_are_measured_by_country_and_age_with_time() {
        log.folded(Report.in("JOR").activated("2026-01-10"));
        metrics.count();
        assertThat(gaps("JOR", "OMT", "NOBODY_SEATED")).isEqualTo(1);
        double age = oldest("JOR");
        clock.forward(Duration.ofHours(1));
        metrics.count();
        assertThat(oldest("JOR")).isEqualTo(age + 3600);
        log.folded(Report.in("JOR").takenUp("2026-01-11"));
        metrics.count();
        assertThat(
                        meters.find("muster.gaps")
                                .tag("country", "JOR")
                                .tag("reason", "NOBODY_SEATED")
                                .gauge())
                .isNull();
    }

    @Test
    void R68_open_deadlines_are_measured_by_their_state_and_no_longer_once_done() {
        String begun = clock.instant().minus(Duration.ofHours(30)).toString();
        Report report = Report.in("CHL").recorded(begun);
        log.folded(report.declared(begun));
        metrics.count();
        assertThat(meters.get("muster.in.crisis").tag("country", "CHL").gauge().value()).isOne();
        assertThat(
                        meters.get("muster.deadlines.open")
                                .tags("country", "CHL", "action", "MEFM", "state", "NEAR")
                                .gauge()
                                .value())
                .isEqualTo(1);
        log.folded(report.done(clock.instant().toString()));
        metrics.count();
        assertThat(meters.find("muster.deadlines.open").tag("country", "CHL").gauge()).isNull();
    }

    @Test
    void the_lag_grows_while_nothing_is_read_and_is_gone_when_all_is_folded() {
        log.folded(Report.in("KEN").activated("2026-01-10"));
        List<LoggedFact> waiting = log.append(List.of(Report.in("KEN").away("2026-01-11")));
        log.folded(waiting.getLast());
        String partition = Integer.toString(waiting.getLast().partition());
        await().until(
                        () -> {
                            var gauge =
                                    meters.find("muster.facts.lag")
                                            .tag("partition", partition)
                                            .gauge();
                            return gauge != null && gauge.value() == 0;
                        });
        await().until(() -> meters.get("muster.facts.behind").gauge().value() == 0);
    }

    @Test
    void prometheus_is_told_all_of_it_under_the_names_that_are_documented() throws Exception {
        log.folded(
                Report.in("LBN").activated("2026-01-10"), Report.in("LBN").confirmed("2026-01-05"));
        metrics.count();
        await().untilAsserted(
                        () ->
                                assertThat(http.get("/actuator/prometheus").body())
                                        .contains(
                                                "muster_facts_applied_total",
                                                "muster_facts_doubled_total",
                                                "muster_facts_read_total",
                                                "muster_facts_unreadable_total",
                                                "muster_reminders_unplanned_total",
                                                "muster_reminders_emitted_total{kind=\"KEEP_IN_TOUCH\"}",
                                                "muster_gaps{country=\"LBN\"",
                                                "muster_findings_open{country=\"LBN\"} 1.0",
                                                "muster_in_crisis{country=\"LBN\"} 0.0",
                                                "muster_status_oldest_unconfirmed_seconds{country=\"LBN\"}",
                                                "muster_facts_lag_records{partition=\"0\"}",
                                                "muster_facts_behind_seconds",
                                                "muster_rebuild_progress_ratio"));
        assertThat(http.anonymously("/actuator/prometheus").statusCode()).isEqualTo(401);
    }

    private double count(String counter) {
        return meters.get(counter).counter().count();
    }

    private double emitted(String kind) {
        return meters.get("muster.reminders.emitted").tag("kind", kind).counter().count();
    }

    private double gaps(String country, String platform, String reason) {
        return meters.get("muster.gaps")
                .tags("country", country, "platform", platform, "reason", reason)
                .gauge()
                .value();
    }

    private double oldest(String country) {
        return meters.get("muster.status.oldest.unconfirmed")
                .tag("country", country)
                .gauge()
                .value();
    }
}
