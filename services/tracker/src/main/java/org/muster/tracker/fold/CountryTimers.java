package org.muster.tracker.fold;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.CountryWritten;
import org.muster.tracker.fold.OwnedPartitions.CaughtUp;
import org.muster.tracker.fold.OwnedPartitions.Revoked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * One timer per country of the partitions that are folded here, set to the instant at which the
 * country's document says to look again. While a partition is behind, its countries have none.
 */
@Component
public class CountryTimers {
    private static final Logger log = LoggerFactory.getLogger(CountryTimers.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofDays(30);

    private final CountryStore countries;
    private final CountryKeeper keeper;
    private final OwnedPartitions owned;
    private final Clock clock;
    private final Map<CountryCode, Timer> timers = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor executor =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("country-timers").factory());

    /**
     * @param version of the document that it was set for: an older one that was read before and
     *     comes after it changes nothing
     */
    private record Timer(int partition, long version, Future<?> future) {
        void cancel() {
            future.cancel(false);
        }
    }

    CountryTimers(
            CountryStore countries, CountryKeeper keeper, OwnedPartitions owned, Clock clock) {
        this.countries = countries;
        this.keeper = keeper;
        this.owned = owned;
        this.clock = clock;
        executor.setRemoveOnCancelPolicy(true);
        executor.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Looks at every country whose time has come; for a clock that was moved. */
    public void wakeDue() {
        Instant now = clock.instant();
        for (CountryDocument d : countries.all())
            if (owned.caughtUp(d.partition()) && d.due(now)) keeper.wake(d.country());
    }

    /** The countries that have a timer. */
    Set<CountryCode> set() {
        return new TreeSet<>(timers.keySet());
    }

    @EventListener
    void caughtUp(CaughtUp event) {
        later(Duration.ZERO, () -> restore(event.partition()));
    }

    @EventListener
    void revoked(Revoked event) {
        timers.forEach(
                (country, timer) -> {
                    if (event.partitions().contains(timer.partition())
                            && timers.remove(country, timer)) timer.cancel();
                });
    }

    @EventListener
    void written(CountryWritten event) {
        set(event.document());
    }

    private void restore(int partition) {
        try {
            countries.all().stream().filter(d -> d.partition() == partition).forEach(this::set);
        } catch (RuntimeException e) {
            log.warn("Could not set timers; trying again soon: {}", e.toString());
            later(AFTER_A_FAILURE, () -> restore(partition));
        }
    }

    private void set(CountryDocument document) {
        timers.compute(
                document.country(),
                (_, before) -> {
                    if (before != null && before.version() > document.version()) return before;
                    if (before != null) before.cancel();
                    return timer(document);
                });
    }

    private @Nullable Timer timer(CountryDocument document) {
        Instant wake = document.nextWake();
        if (wake == null || !owned.caughtUp(document.partition())) return null;
        Duration delay = Duration.between(clock.instant(), wake).plusMillis(1);
        Duration shorter = delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
        Future<?> ringing = later(shorter, () -> ring(document.country()));
        return new Timer(document.partition(), document.version(), ringing);
    }

    private Future<?> later(Duration delay, Runnable work) {
        return executor.schedule(work, Math.max(0, delay.toMillis()), TimeUnit.MILLISECONDS);
    }

    private void ring(CountryCode country) {
        // waits for one that is being set right now: it may ring before it is there
        Timer rung = timers.computeIfPresent(country, (_, timer) -> timer);
        if (rung == null || !owned.caughtUp(rung.partition())) return;
        try {
            CountryDocument document = countries.load(country);
            if (document.due(clock.instant())) keeper.wake(country);
            else set(document);
        } catch (RuntimeException e) {
            log.warn("Could not look at {}; trying again soon: {}", country, e.toString());
            timers.computeIfPresent(
                    country,
                    (_, timer) -> timer.version() > rung.version() ? timer : again(country, timer));
        }
    }

    private Timer again(CountryCode country, Timer rung) {
        Future<?> ringing = later(AFTER_A_FAILURE, () -> ring(country));
        return new Timer(rung.partition(), rung.version(), ringing);
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }
}
