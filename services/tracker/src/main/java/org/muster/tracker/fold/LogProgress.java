package org.muster.tracker.fold;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.muster.contract.topic.Topics;
import org.muster.tracker.fold.OwnedPartitions.CaughtUp;
import org.muster.tracker.fold.OwnedPartitions.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** How far behind the log this instance is: asked of the log itself, so that a stop shows too. */
@Component
class LogProgress {
    private static final Logger log = LoggerFactory.getLogger(LogProgress.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final OwnedPartitions owned;
    private final KafkaAdmin admin;
    private final Clock clock;
    private final MultiGauge lag;
    private final Map<Integer, Long> ends = new ConcurrentHashMap<>();
    private final Map<Integer, Instant> behindSince = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("log-progress").factory());
    private @Nullable AdminClient client;

    LogProgress(OwnedPartitions owned, KafkaAdmin admin, Clock clock, MeterRegistry meters) {
        this.owned = owned;
        this.admin = admin;
        this.clock = clock;
        this.lag =
                MultiGauge.builder("muster.facts.lag")
                        .baseUnit("records")
                        .description("Records of the log that are not folded yet")
                        .register(meters);
        Gauge.builder("muster.facts.behind", this, LogProgress::secondsBehind)
                .baseUnit("seconds")
                .description("For how long facts have been waiting to be folded; 0 when none is")
                .register(meters);
        Gauge.builder("muster.rebuild.progress", this, LogProgress::folded)
                .baseUnit("ratio")
                .description("Part of the log that is folded: 1 unless catching up or rebuilding")
                .register(meters);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        looking.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @EventListener
    void caughtUp(CaughtUp event) {
        if (event.backlog() > 0)
            log.info(
                    "Partition {} has caught up with {} records",
                    event.partition(),
                    event.backlog());
    }

    /** Asks the log where it ends; when it is away the last answer stands. */
    void look() {
        try {
            ask();
        } catch (ExecutionException | TimeoutException | RuntimeException away) {
            log.debug("The log cannot be asked for its end: {}", away.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        measure();
        if (owned.all().values().stream().anyMatch(p -> !p.caughtUp() && p.backlog() > 0))
            log.info("Catching up with the log: {} %", Math.round(folded() * 100));
    }

    private void ask() throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked =
                owned.all().keySet().stream()
                        .collect(
                                Collectors.toMap(
                                        p -> new TopicPartition(Topics.EVENTS, p),
                                        _ -> OffsetSpec.latest()));
        if (client == null) client = AdminClient.create(admin.getConfigurationProperties());
        var answer = client.listOffsets(asked).all().get(EVERY.toSeconds(), TimeUnit.SECONDS);
        answer.forEach((p, end) -> ends.put(p.partition(), end.offset()));
    }

    private void measure() {
        Map<Integer, Long> waiting = waiting();
        behindSince.keySet().retainAll(waiting.keySet());
        waiting.forEach(
                (p, records) -> {
                    if (records == 0) behindSince.remove(p);
                    else behindSince.putIfAbsent(p, clock.instant());
                });
        List<MultiGauge.Row<?>> rows = new java.util.ArrayList<>();
        waiting.forEach(
                (p, records) ->
                        rows.add(MultiGauge.Row.of(Tags.of("partition", p.toString()), records)));
        lag.register(rows, true);
    }

    private Map<Integer, Long> waiting() {
        Map<Integer, Long> waiting = new TreeMap<>();
        owned.all()
                .forEach(
                        (p, progress) ->
                                waiting.put(
                                        p,
                                        Math.max(0, ends.getOrDefault(p, 0L) - progress.next())));
        return waiting;
    }

    /** A partition that was folded since the last look is not behind, however long it was. */
    private double secondsBehind() {
        Instant now = clock.instant();
        Map<Integer, Long> waiting = waiting();
        return behindSince.entrySet().stream()
                        .filter(e -> waiting.getOrDefault(e.getKey(), 0L) > 0)
                        .mapToLong(e -> Duration.between(e.getValue(), now).toMillis())
                        .max()
                        .orElse(0)
                / 1000.0;
    }

    private double folded() {
        long goal = 0;
        long next = 0;
        for (Progress p : owned.all().values()) {
            goal += Math.max(p.goal(), p.next());
            next += p.next();
        }
        return goal == 0 ? 1 : (double) next / goal;
    }

    @PreDestroy
    void stop() {
        looking.shutdownNow();
        if (client != null) client.close(Duration.ofSeconds(1));
    }
}
