package org.muster.core.reminder;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.policy.Escalation;
import org.muster.core.policy.Policy;

/**
 * How far apart the steps of an episode are.
 *
 * @param offsets of the first steps, counted from the first one
 * @param repeat how far apart those after them are; null: there are none
 */
record Cadence(List<Duration> offsets, @Nullable Duration repeat) {
    static final Cadence ONCE = new Cadence(List.of(Duration.ZERO), null);

    static Cadence of(Policy policy) {
        return new Cadence(
                policy.steps().stream().map(Escalation::after).toList(), policy.repeat());
    }

    boolean has(int number) {
        return repeat != null || number < offsets.size();
    }

    /** When a step falls due, counted from the first one. */
    Duration offset(int number) {
        int last = offsets.size() - 1;
        if (number <= last || repeat == null) return offsets.get(Math.min(number, last));
        return offsets.get(last).plus(repeat.multipliedBy(number - last));
    }

    /** The latest step that is due when so much time has gone by. */
    int latest(Duration elapsed) {
        int last = offsets.size() - 1;
        Duration beyond = elapsed.minus(offsets.get(last));
        if (!beyond.isNegative())
            return repeat == null ? last : last + Math.toIntExact(beyond.dividedBy(repeat));
        int number = 0;
        while (number < last && offsets.get(number + 1).compareTo(elapsed) <= 0) number++;
        return number;
    }
}
