package org.muster.reporting.log;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Gives every fact its own instant of recording, so that facts of one request keep their order. */
@Component
public class RecordingClock {
    private final Clock clock;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    RecordingClock(Clock clock) {
        this.clock = clock;
    }

    /** Now, to the microsecond, and after every instant given before. */
    public Instant next() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return last.updateAndGet(
                before -> now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS));
    }
}
