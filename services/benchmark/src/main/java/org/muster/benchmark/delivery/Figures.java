package org.muster.benchmark.delivery;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * What is measured of whoever delivers: bursts, three or {@code -Dbursts} of them, and one at a
 * time.
 *
 * @param processes all that work for it, the one that measures and takes the messages among them
 */
record Figures(String who, Arrivals arrivals, IntConsumer sending, List<ProcessHandle> processes) {
    static final int BURST = 10_000;
    private static final int BURSTS = Integer.getInteger("bursts", 3);
    private static final int ALONE = 300;

    /** Of whoever delivers in this process. */
    Figures(String who, Arrivals arrivals, IntConsumer sending) {
        this(who, arrivals, sending, List.of(ProcessHandle.current()));
    }

    /** Measures and prints both: bursts as whoever just started takes them, and ever after. */
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
        double before = processorSeconds();
        double seconds = arrivals.after(BURST, sending);
        say(
                "%s: burst of %,d, %,.0f a second, %.2f ms of processor time each",
                who, BURST, BURST / seconds, (processorSeconds() - before) * 1000 / BURST);
    }

    /** Of whoever delivers and of what is measured with, which is one process with some of them. */
    private double processorSeconds() {
        return processes.stream()
                .map(p -> p.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(d -> d.toNanos() / 1e9)
                .sum();
    }

    @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"}) // a figure is what this prints
    static void say(String format, Object... figures) {
        System.out.printf(Locale.ROOT, format + "%n", figures);
    }
}
