package org.muster.core.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the steps of an episode fall due. A pause moves the next step to its end, and those that
 * follow with it: it delays and drops nothing.
 */
final class Timeline {
    /**
     * Time in which nothing falls due.
     *
     * @param comesBack whether the next step is due when it ends, even if it was not due before
     */
    record Pause(Instant from, Instant until, boolean comesBack) {}

    /** A step and when it is due. */
    record Due(int number, Instant at) {}

    /** From a step on, the others follow in the cadence; {@code end} is the first that does not. */
    private record Stretch(Instant start, int number, int end) {}

    private final Cadence cadence;
    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * @param pauses in the order of their beginning
     */
    Timeline(Instant first, Cadence cadence, List<Pause> pauses) {
        this.cadence = cadence;
        stretches.add(new Stretch(first, 0, Integer.MAX_VALUE));
        for (Pause pause : pauses) add(pause);
    }

    private void add(Pause pause) {
        Stretch open = stretches.getLast();
        if (!pause.until().isAfter(open.start())) return;
        int next =
                open.start().isBefore(pause.from())
                        ? before(open, pause.from()) + 1
                        : open.number();
        if (!cadence.has(next)) return;
        boolean delayed = at(open, next).isBefore(pause.until());
        if (!delayed && !pause.comesBack()) return;
        stretches.removeLast();
        if (next > open.number()) stretches.add(new Stretch(open.start(), open.number(), next));
        stretches.add(new Stretch(pause.until(), next, Integer.MAX_VALUE));
    }

    /** The latest step of a stretch that is due before an instant after its start. */
    private int before(Stretch stretch, Instant instant) {
        return latest(stretch, instant.minusNanos(1));
    }

    private int latest(Stretch stretch, Instant instant) {
        Duration elapsed =
                cadence.offset(stretch.number()).plus(Duration.between(stretch.start(), instant));
        return Math.min(cadence.latest(elapsed), stretch.end() - 1);
    }

    private Instant at(Stretch stretch, int number) {
        return stretch.start().plus(cadence.offset(number).minus(cadence.offset(stretch.number())));
    }

    /** The latest step due at an instant, or null before the first. */
    @Nullable Due latestAt(Instant instant) {
        for (Stretch stretch : stretches.reversed()) {
            if (instant.isBefore(stretch.start())) continue;
            int number = latest(stretch, instant);
            return new Due(number, at(stretch, number));
        }
        return null;
    }

    /** The first step due after an instant, or null. */
    @Nullable Due nextAfter(Instant instant) {
        for (Stretch stretch : stretches) {
            if (instant.isBefore(stretch.start()))
                return new Due(stretch.number(), stretch.start());
            int next = latest(stretch, instant) + 1;
            if (next < stretch.end() && cadence.has(next)) return new Due(next, at(stretch, next));
        }
        return null;
    }
}
