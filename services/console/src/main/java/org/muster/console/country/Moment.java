package org.muster.console.country;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Which instant a page shows, and as far as was known when. A day means its end in the country's
 * zone; today, a day to come or nonsense means now.
 */
public record Moment(@Nullable LocalDate asOf, @Nullable LocalDate knownAt, ZoneId zone) {

    static Moment of(@Nullable String asOf, @Nullable String knownAt, ZoneId zone, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return new Moment(before(today, asOf), before(today, knownAt), zone);
    }

    /** Whether the page shows something else than now. */
    public boolean past() {
        return asOf != null || knownAt != null;
    }

    @Nullable Instant asOfEnd() {
        return end(asOf);
    }

    @Nullable Instant knownAtEnd() {
        return end(knownAt);
    }

    private @Nullable Instant end(@Nullable LocalDate day) {
        return day == null ? null : endOf(day, zone);
    }

    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    private static @Nullable LocalDate before(LocalDate today, @Nullable String day) {
        if (day == null || day.isBlank()) return null;
        try {
            LocalDate parsed = LocalDate.parse(day.strip());
            return parsed.isBefore(today) ? parsed : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
