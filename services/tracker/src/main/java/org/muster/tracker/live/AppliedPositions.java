package org.muster.tracker.live;

import java.time.Duration;
import java.util.Optional;
import org.muster.core.country.CountryCode;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.CountryWritten;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a caller wait until a position of the log is folded. */
@Component
public class AppliedPositions {
    /** Another instance may fold the country, and does not tell this one. */
    private static final long LOOK_AGAIN_MILLIS = 500;

    private final CountryStore countries;
    private final Object written = new Object();
    private long writes;
    private boolean closing;

    AppliedPositions(CountryStore countries) {
        this.countries = countries;
    }

    /** The document once it covers the position, or empty when the time runs out. */
    public Optional<CountryDocument> await(
            CountryCode country, int partition, long offset, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            long seen = writes(-1, 0);
            while (true) {
                CountryDocument document = countries.load(country);
                if (document.covers(partition, offset)) return Optional.of(document);
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0 || closing()) return Optional.empty();
                seen = writes(seen, Math.min(left, LOOK_AGAIN_MILLIS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** How much was written, once it is more than {@code seen} or the time has run out. */
    private long writes(long seen, long millis) throws InterruptedException {
        synchronized (written) {
            if (writes == seen && !closing) written.wait(millis);
            return writes;
        }
    }

    private boolean closing() {
        synchronized (written) {
            return closing;
        }
    }

    @EventListener
    void written(CountryWritten event) {
        synchronized (written) {
            writes++;
            written.notifyAll();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        synchronized (written) {
            closing = true;
            written.notifyAll();
        }
    }
}
