package org.muster.benchmark.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/** What is measured of whoever delivers: a burst, and one at a time. */
record Figures(String who, Arrivals arrivals, IntConsumer sending) {
    static final int BURST = 10_000;
    private static final int BURSTS = 3;
    private static final int ALONE = 300;

    /** Measures and prints both: bursts as whoever just started takes them, and then. */
    void print() throws InterruptedException {
        for (int i = 0; i < BURSTS; i++) burst();
        double[] millis = new double[ALONE];
        for (int i = 0; i < ALONE; i++) millis[i] = arrivals.after(1, sending) * 1000;
        Arrays.sort(millis);
        say(
                "%s: one at a time p50 %.1f ms, p95 %.1f ms, p99 %.1f ms",
                who, millis[ALONE / 2], millis[ALONE * 95 / 100], millis[ALONE * 99 / 100]);
    }

    /** Measures and prints a burst. */
    void burst() throws InterruptedException {
        say("%s: burst of %,d, %,.0f a second", who, BURST, BURST / arrivals.after(BURST, sending));
    }

    @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"}) // a figure is what this prints
    static void say(String format, Object... figures) {
        System.out.printf(Locale.ROOT, format + "%n", figures);
    }
}
