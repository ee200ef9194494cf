package org.muster.contract.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The private address of somebody's calendar.
 *
 * @param madeAt when it was made, or null when there is none
 * @param readAt when a calendar read it last, give or take an hour, or null
 * @param address where a calendar reads it; told only when it is made
 */
public record CalendarAddress(
        @Nullable Instant madeAt, @Nullable Instant readAt, @Nullable String address) {
    public static final CalendarAddress NONE = new CalendarAddress(null, null, null);
}
