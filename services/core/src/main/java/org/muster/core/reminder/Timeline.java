package org.muster.core.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the steps of an episode fall due. A silence moves the next step to its end, and those that
 * follow with it: it delays and drops nothing. What somebody sees to comes back when that ends as
 * it was, and goes on from there: whoever wants to hear of it tomorrow is not passed over.
 */
final class Timeline {
    /**
     * Time in which nothing falls due.
     *
     * @param comesBack whether the step before it is due again when it ends
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
        int next = open.number();
        if (open.start().isBefore(pause.from()))
            next = before(open, pause.from()) + (pause.comesBack() ? 0 : 1);
        if (!pause.comesBack() && !(cadence.has(next) && at(open, next).isBefore(pause.until())))
            return;
        stretches.removeLast();
        if (open.start().isBefore(pause.from())) {
            int end = pause.comesBack() ? next + 1 : next;
            stretches.add(new Stretch(open.start(), open.number(), end));
        }
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
