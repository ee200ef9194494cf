package org.muster.reporting.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.muster.reporting.body.Problems;

/** Reads days and instants that can be meant: no typing error of a century goes into the log. */
final class Moments {
    private static final Instant EARLIEST = Instant.parse("1945-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private final Problems problems;
    private final ZoneId zone;

    /**
     * @param zone where a day begins
     */
    Moments(Problems problems, ZoneId zone) {
        this.problems = problems;
        this.zone = zone;
    }

    /** A day, which begins at midnight in the zone, or an instant with its offset. */
    @Nullable Instant read(String text, String field) {
        try {
            return plausible(
                    text.length() == 10
                            ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                            : OffsetDateTime.parse(text).toInstant(),
                    field);
        } catch (DateTimeException e) {
            problems.add(
                    field,
                    "must be a day or an instant with its offset: 2026-11-24 or 2026-11-24T08:00:00Z");
            return null;
        }
    }

    /** The instant, or null when its year must be an error. */
    @Nullable Instant plausible(Instant instant, String field) {
        if (instant.isBefore(EARLIEST)) problems.add(field, "is before 1945; check the year");
        else if (!instant.isBefore(END)) problems.add(field, "is after 2199; check the year");
        else return instant;
        return null;
    }
}
