package org.muster.notifier.sending;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32;

/**
 * How long to wait before trying again: twice as long each time, and a little more or less so that
 * those which failed together do not come back together. The same after a restart, for it follows
 * from the delivery.
 */
final class Backoff {
    static final Duration FIRST = Duration.ofSeconds(10);
    static final Duration LONGEST = Duration.ofMinutes(15);
    private static final double SPREAD = 0.5;

    private Backoff() {}

    /**
     * The pause after an attempt.
     *
     * @param attempts how many were made, at least one
     */
    static Duration after(String delivery, int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(attempts - 1, 10));
        if (pause.compareTo(LONGEST) > 0) pause = LONGEST;
        double factor = 1 - SPREAD / 2 + SPREAD * fraction(delivery + "#" + attempts);
        return Duration.ofMillis(Math.round(pause.toMillis() * factor));
    }

    private static double fraction(String of) {
        CRC32 sum = new CRC32();
        sum.update(of.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() / (double) (1L << Integer.SIZE);
    }
}
