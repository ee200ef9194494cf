package org.muster.tracker.fold;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.muster.core.country.CountryCode;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.CountryWritten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One timer per country, set to the instant at which its document says to look again. */
@Component
public class CountryTimers {
    private static final Logger log = LoggerFactory.getLogger(CountryTimers.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(10);

    private final CountryStore countries;
    private final CountryKeeper keeper;
    private final OwnedPartitions owned;
    private final Clock clock;
    private final Map<CountryCode, ScheduledFuture<?>> timers = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor executor =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("country-timers").factory());

    CountryTimers(
            CountryStore countries, CountryKeeper keeper, OwnedPartitions owned, Clock clock) {
        this.countries = countries;
        this.keeper = keeper;
        this.owned = owned;
        this.clock = clock;
        executor.setRemoveOnCancelPolicy(true);
        owned.whenCaughtUp(country -> schedule(country, Duration.ZERO));
    }

    /** Looks at every country whose time has come; for a clock that was moved. */
    public void wakeDue() {
        Instant now = clock.instant();
        for (CountryDocument d : countries.all())
            if (d.nextWake() != null && !d.nextWake().isAfter(now)) keeper.wake(d.country());
    }

    @EventListener(ApplicationReadyEvent.class)
    void restore() {
        countries.all().forEach(this::set);
    }

    @EventListener
    void written(CountryWritten event) {
        set(event.document());
    }

    private void set(CountryDocument document) {
        Instant wake = document.nextWake();
        ScheduledFuture<?> before = timers.remove(document.country());
        if (before != null) before.cancel(false);
        if (wake == null) return;
        schedule(document.country(), Duration.between(clock.instant(), wake));
    }

    private void schedule(CountryCode country, Duration delay) {
        long millis = Math.max(0, Math.min(delay.toMillis() + 1, Duration.ofDays(30).toMillis()));
        if (executor.isShutdown()) return;
        timers.put(country, executor.schedule(() -> ring(country), millis, TimeUnit.MILLISECONDS));
    }

    private void ring(CountryCode country) {
        try {
            CountryDocument document = countries.load(country);
            if (owned.waits(country, document.partition())) return;
            if (!owned.contains(document.partition())) schedule(country, AFTER_A_FAILURE);
            else if (document.nextWake() != null && document.nextWake().isAfter(clock.instant()))
                set(document);
            else keeper.wake(country);
        } catch (RuntimeException e) {
            log.warn("Could not look at {}; trying again soon: {}", country, e.toString());
            schedule(country, AFTER_A_FAILURE);
        }
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }
}
