package org.muster.console.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.console.fact.ScaleUpWords;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.Crisis;

/**
 * A country in the table of the world.
 *
 * @param region the regional office, or nothing where it is not known
 */
public record CountryRow(
        CountryCode code,
        String name,
        String region,
        List<Crisis> crises,
        List<ScaleUpWords> scaleUps,
        int structures,
        int filled,
        int duties,
        int gaps,
        @Nullable Instant oldestStatus,
        boolean outdated) {

    /** Age at which a status is shown as outdated: in a crisis a month, otherwise a quarter. */
    static boolean outdated(@Nullable Instant oldest, Duration limit, Instant now) {
        return oldest != null && oldest.plus(limit).isBefore(now);
    }
}
