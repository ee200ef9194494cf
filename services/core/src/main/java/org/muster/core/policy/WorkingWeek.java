package org.muster.core.policy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the office of a country works.
 *
 * @param freeDays the days of the week on which it is closed, Monday first; empty: those of the
 *     country
 * @param worksFrom when its day begins; null, with {@code worksUntil}: as the installation has it
 * @param worksUntil when its day ends
 */
public record WorkingWeek(
        List<DayOfWeek> freeDays, @Nullable LocalTime worksFrom, @Nullable LocalTime worksUntil) {
    public WorkingWeek {
        freeDays = freeDays.stream().distinct().sorted().toList();
        if (freeDays.size() == DayOfWeek.values().length)
            throw new IllegalArgumentException("freeDays must leave at least one day to work");
        if ((worksFrom == null) != (worksUntil == null))
            throw new IllegalArgumentException(
                    "worksFrom and worksUntil must both be said, or neither");
        if (worksFrom != null && worksUntil != null && !worksFrom.isBefore(worksUntil))
            throw new IllegalArgumentException(
                    "worksFrom '%s' must be before worksUntil '%s'"
                            .formatted(worksFrom, worksUntil));
        if (freeDays.isEmpty() && worksFrom == null)
            throw new IllegalArgumentException(
                    "must say freeDays, or worksFrom and worksUntil; leave it out for the week of the country");
    }
}
