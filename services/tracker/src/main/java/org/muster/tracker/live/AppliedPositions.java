package org.muster.tracker.live;

import java.time.Duration;
import java.util.Optional;
import org.muster.core.country.CountryCode;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.CountryWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a caller wait until a position of the log is folded. */
@Component
public class AppliedPositions {
    private final CountryStore countries;
    private final Object written = new Object();

    AppliedPositions(CountryStore countries) {
        this.countries = countries;
    }

    /** The document once it covers the position, or empty when the time runs out. */
    public Optional<CountryDocument> await(
            CountryCode country, int partition, long offset, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (written) {
            while (true) {
                CountryDocument document = countries.load(country);
                if (document.covers(partition, offset)) return Optional.of(document);
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) return Optional.empty();
                try {
                    written.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return Optional.empty();
                }
            }
        }
    }

    @EventListener
    void written(CountryWritten event) {
        synchronized (written) {
            written.notifyAll();
        }
    }
}
