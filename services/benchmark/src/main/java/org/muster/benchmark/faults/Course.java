package org.muster.benchmark.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;

/**
 * Faults that happen one after another, each in its share of the reports: the reports of the next
 * share wait until it is mended.
 */
final class Course {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final List<Fault> faults;
    private final int reports;
    private final AtomicInteger mended = new AtomicInteger();

    Course(List<Fault> faults, int reports) {
        this.faults = faults;
        this.reports = reports;
    }

    /**
     * Lets them happen.
     *
     * @param reported how many reports are in
     * @param within at what part of its share each begins, from 0 to 1
     */
    void run(IntSupplier reported, DoubleSupplier within, Consumer<Fault> after)
            throws IOException, InterruptedException {
        for (Fault fault : faults) {
            double share = (mended.get() + within.getAsDouble()) / faults.size();
            until(() -> reported.getAsInt() >= share * reports);
            fault.happen();
            mended.incrementAndGet();
            after.accept(fault);
        }
    }

    /** Waits until a report may come in. */
    void awaitTurn(int report) {
        until(() -> mended.get() >= report * faults.size() / reports);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(condition);
    }
}
