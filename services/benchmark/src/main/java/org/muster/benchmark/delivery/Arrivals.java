package org.muster.benchmark.delivery;

import java.time.Duration;
import java.util.function.IntConsumer;

/** Counts what came, and wakes whoever waits for it. */
final class Arrivals {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private int count;

    synchronized void came() {
        count++;
        notifyAll();
    }

    synchronized int count() {
        return count;
    }

    /** Seconds until so many more came, from when they are sent; two minutes are too long. */
    double after(int many, IntConsumer sending) throws InterruptedException {
        int before = count();
        long began = System.nanoTime();
        sending.accept(many);
        await(before + many, began + PATIENCE.toNanos());
        return (System.nanoTime() - began) / 1e9;
    }

    private synchronized void await(int many, long end) throws InterruptedException {
        while (count < many) {
            long left = end - System.nanoTime();
            if (left <= 0) throw new IllegalStateException(count + " of " + many + " came");
            wait(Math.max(1, left / 1_000_000));
        }
    }
}
