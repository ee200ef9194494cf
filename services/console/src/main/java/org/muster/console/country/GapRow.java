package org.muster.console.country;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.duty.GapReason;

/**
 * Something that is missing.
 *
 * @param encouraged whether the seat is only encouraged, so that nobody is reminded of it (R9)
 * @param reminded who was told and who is told next, in words, or null when nobody is
 * @param what the kind of report that mends it
 */
public record GapRow(
        String structure,
        String table,
        String name,
        GapReason reason,
        boolean mandatory,
        boolean encouraged,
        Instant since,
        @Nullable String reminded,
        String what,
        boolean offered) {}
