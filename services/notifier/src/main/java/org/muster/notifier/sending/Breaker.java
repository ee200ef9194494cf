package org.muster.notifier.sending;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether a channel goes through. After a line broke, nothing is sent for a moment, then one
 * message tries; the rest waits without an attempt being counted against it.
 */
final class Breaker {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final LongSupplier nanos;
    private int failures;
    private long shutUntil;

    Breaker(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** How many messages may be sent now, of as many as there is room for. */
    synchronized int lets(int room) {
        if (failures == 0) return room;
        return nanos.getAsLong() - shutUntil < 0 ? 0 : Math.min(room, 1);
    }

    synchronized boolean well() {
        return failures == 0;
    }

    synchronized void worked() {
        failures = 0;
    }

    synchronized void broke() {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures++, 10));
        if (pause.compareTo(LONGEST) > 0) pause = LONGEST;
        shutUntil = nanos.getAsLong() + pause.toNanos();
    }
}
