package org.muster.contract.api;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.policy.OfficeWeek;

/**
 * When messages that are not urgent leave in a country, to whoever said nothing of their own.
 *
 * @param freeDays the days of the week on which they wait, Monday first; empty: on none
 * @param whose who says which days these are
 * @param worksFrom from when they leave on the other days, by the clock of whoever is told; null:
 *     at any hour
 * @param worksUntil until when
 * @param said what the office said last; null when it said nothing
 */
public record WorkingWeekView(
        List<DayOfWeek> freeDays,
        Whose whose,
        @Nullable LocalTime worksFrom,
        @Nullable LocalTime worksUntil,
        @Nullable OfficeWeek said) {
    public WorkingWeekView {
        freeDays = List.copyOf(freeDays);
    }

    /** Who says on which days an office is closed. */
    public enum Whose {
        /** The country office, by a fact. */
        OFFICE,
        /** Whoever runs this installation, by its settings. */
        INSTALLATION,
        /** The custom of the country. */
        COUNTRY
    }
}
