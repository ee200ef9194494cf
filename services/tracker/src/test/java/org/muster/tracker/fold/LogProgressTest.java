package org.muster.tracker.fold;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.tracker.given.MovableClock;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerLog;
import org.muster.tracker.given.TrackerRunning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaAdmin;

@TrackerRunning
class LogProgressTest {
    @Autowired TrackerLog log;
    @Autowired KafkaAdmin admin;

    @Test
    void an_instance_that_folds_nothing_shows_how_many_records_wait_and_for_how_long() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        MovableClock clock = new MovableClock();
        OwnedPartitions owned = new OwnedPartitions(_ -> {});
        LogProgress progress = new LogProgress(owned, admin, clock, meters);
        var logged = log.append(List.of(Report.in("LBR").away("2026-01-01"))).getLast();
        int partition = logged.partition();
        long end = logged.offset() + 1;

        owned.assigned(partition, logged.offset() - 2, end);
        progress.look();
        assertThat(gauge(meters, "muster.facts.lag")).isEqualTo(3);
        assertThat(gauge(meters, "muster.rebuild.progress")).isLessThan(1);
        clock.forward(Duration.ofSeconds(40));
        progress.look();
        assertThat(gauge(meters, "muster.facts.behind")).isEqualTo(40);

        owned.folded(partition, end);
        progress.look();
        assertThat(gauge(meters, "muster.facts.lag")).isZero();
        assertThat(gauge(meters, "muster.facts.behind")).isZero();
        assertThat(gauge(meters, "muster.rebuild.progress")).isEqualTo(1);
        progress.stop();
    }

    private static double gauge(SimpleMeterRegistry meters, String name) {
        return meters.get(name).gauge().value();
    }
}
