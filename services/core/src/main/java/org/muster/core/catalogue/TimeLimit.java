package org.muster.core.catalogue;

import java.time.Duration;
import java.util.List;

/**
 * By when an action must be done, in hours of the clock and not in working days (R68).
 *
 * @param within counted from the beginning of the crisis
 * @param warnAfter when to warn before, counted likewise, in this order
 */
public record TimeLimit(Duration within, List<Duration> warnAfter) {
    /**
     * @throws IllegalArgumentException if a warning does not lie between the one before and the
     *     limit
     */
    public TimeLimit {
        warnAfter = List.copyOf(warnAfter);
        Duration last = Duration.ZERO;
        for (Duration warning : warnAfter) {
            if (warning.compareTo(last) <= 0 || warning.compareTo(within) >= 0)
                throw new IllegalArgumentException(
                        "warnAfter '%s' must grow and stay below within '%s'"
                                .formatted(warning, within));
            last = warning;
        }
    }
}
