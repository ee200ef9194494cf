package org.muster.tracker.live;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.Change;
import org.muster.contract.api.ChangeFeed;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.CountryWritten;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The live stream of changes: those written here at once, those that another instance wrote as soon
 * as the store is looked at, every second while somebody listens.
 */
@Component
class Changes implements ChangeFeed {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final CountryStore countries;
    private final LatestChanges line;
    private final AtomicInteger listening = new AtomicInteger();
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("change-look").factory());
    private @Nullable Future<?> looks;

    Changes(CountryStore countries, Clock clock) {
        this.countries = countries;
        Instant now = clock.instant();
        this.line = new LatestChanges(now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000);
    }

    /** Where the line ends now. */
    long place() {
        return line.end();
    }

    /** How one receiver is served until it ends or the application does. */
    interface Receiver {
        void changed(Change change);

        /** Nothing has changed for a while. */
        void quiet(long place);
    }

    @Override
    public Subscription subscribe(@Nullable Long lastSequence, Consumer<Change> consumer) {
        return serve(
                lastSequence,
                Duration.ofMinutes(1),
                new Receiver() {
                    @Override
                    public void changed(Change change) {
                        consumer.accept(change);
                    }

                    @Override
                    public void quiet(long place) {}
                },
                () -> {});
    }

    /**
     * Serves a receiver in a thread of its own, so that a slow one holds up nobody.
     *
     * @param place where it was in the line, or null for what changes from now on
     * @param ended is told when the application ends
     */
    Subscription serve(
            @Nullable Long place, Duration untilQuiet, Receiver receiver, Runnable ended) {
        startLooking();
        long from = place == null ? line.end() : place;
        Thread thread =
                Thread.ofVirtual()
                        .name("change-feed")
                        .start(() -> tell(from, untilQuiet, receiver, ended));
        return thread::interrupt;
    }

    private void tell(long from, Duration untilQuiet, Receiver receiver, Runnable ended) {
        listening.incrementAndGet();
        try {
            long place = from;
            List<Change> changes = line.after(place, untilQuiet);
            while (changes != null) {
                changes.forEach(receiver::changed);
                if (changes.isEmpty()) receiver.quiet(place);
                else place = changes.getLast().sequence();
                changes = line.after(place, untilQuiet);
            }
            ended.run();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            listening.decrementAndGet();
        }
    }

    @EventListener
    void written(CountryWritten event) {
        line.add(event.document().country(), event.document().version());
    }

    /** Looks for what other instances wrote. */
    void look() {
        countries.versions().forEach(line::add);
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void stop() {
        line.close();
        looking.shutdownNow();
    }

    private synchronized void startLooking() {
        if (looks != null || looking.isShutdown()) return;
        lookIfThere();
        long pause = LOOK.toMillis();
        looks =
                looking.scheduleWithFixedDelay(
                        this::lookIfSomebodyListens, pause, pause, TimeUnit.MILLISECONDS);
    }

    private void lookIfSomebodyListens() {
        if (listening.get() > 0) lookIfThere();
    }

    private void lookIfThere() {
        try {
            look();
        } catch (MongoException away) {
            // the line goes on when the store is back; that it is away is told by its health
            return;
        }
    }
}
