package org.muster.reporting.log;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Gives instants of recording that never go back, whatever the clock of the machine does. */
@Component
public class RecordingClock {
    private final Clock clock;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    RecordingClock(Clock clock) {
        this.clock = clock;
    }

    /** Now, or the latest instant that was given when that is later. */
    public Instant now() {
        Instant now = clock.instant();
        return last.updateAndGet(before -> now.isAfter(before) ? now : before);
    }
}
