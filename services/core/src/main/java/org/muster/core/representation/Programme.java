package org.muster.core.representation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.structure.SectorCode;

/**
 * IOM implements in a sector from {@code from} (included) until {@code until} (excluded; null:
 * open).
 *
 * @param area where; null for the whole country
 */
public record Programme(
        SectorCode sector,
        @Nullable String area,
        @Nullable String name,
        Instant from,
        @Nullable Instant until) {

    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }

    public Programme endedAt(Instant end) {
        return until != null && until.isBefore(end)
                ? this
                : new Programme(sector, area, name, from, end);
    }

    /** Whether it is the one of this area, or, where none is named, any. */
    public boolean in(@Nullable String where) {
        return where == null || where.equalsIgnoreCase(area);
    }
}
