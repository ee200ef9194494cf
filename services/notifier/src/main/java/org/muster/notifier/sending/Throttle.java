package org.muster.notifier.sending;

import java.util.concurrent.TimeUnit;

/** Lets a number of messages a second through, evenly, whoever asks. */
final class Throttle {
    private final long gap;
    private long next = System.nanoTime();

    /** For so many a second; 0: as many as come. */
    Throttle(int perSecond) {
        this.gap = perSecond == 0 ? 0 : TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /** Waits for a turn. */
    void await() throws InterruptedException {
        if (gap == 0) return;
        long wait = turn() - System.nanoTime();
        if (wait > 0) TimeUnit.NANOSECONDS.sleep(wait);
    }

    private synchronized long turn() {
        long now = System.nanoTime();
        long turn = next - now > 0 ? next : now;
        next = turn + gap;
        return turn;
    }
}
