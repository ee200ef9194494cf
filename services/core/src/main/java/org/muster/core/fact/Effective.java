package org.muster.core.fact;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * When something took effect, and how exactly that is known (R74). Written as one string whose
 * length is its precision: {@code 2023}, {@code 2023-04}, {@code 2023-04-15}, {@code
 * 2023-04-15T04:17:00+03:00}.
 *
 * @param at the first instant of the named period, in UTC
 */
public record Effective(Instant at, Precision precision) implements Comparable<Effective> {
    public Effective {
        Instant start =
                switch (precision) {
                    case MINUTE -> at;
                    case DAY -> date(at).atStartOfDay().toInstant(ZoneOffset.UTC);
                    case MONTH ->
                            date(at).withDayOfMonth(1).atStartOfDay().toInstant(ZoneOffset.UTC);
                    case YEAR -> date(at).withDayOfYear(1).atStartOfDay().toInstant(ZoneOffset.UTC);
                };
        at = start.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Effective minute(Instant at) {
        return new Effective(at, Precision.MINUTE);
    }

    public static Effective day(LocalDate day) {
        return new Effective(day.atStartOfDay().toInstant(ZoneOffset.UTC), Precision.DAY);
    }

    /**
     * Reads the string form.
     *
     * @throws IllegalArgumentException naming the value and the four forms
     */
    public static Effective parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> new Effective(start(Year.parse(text).atDay(1)), Precision.YEAR);
                case 7 -> new Effective(start(YearMonth.parse(text).atDay(1)), Precision.MONTH);
                case 10 -> new Effective(start(LocalDate.parse(text)), Precision.DAY);
                default -> minute(OffsetDateTime.parse(text).toInstant());
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' must be a year, month, day or an instant with its offset: 2023, 2023-04, 2023-04-15 or 2023-04-15T04:17:00+03:00"
                            .formatted(text),
                    e);
        }
    }

    /** The string form; an instant is written in UTC. */
    @Override
    public String toString() {
        return switch (precision) {
            case MINUTE -> at.toString();
            case DAY -> date(at).toString();
            case MONTH -> YearMonth.from(date(at)).toString();
            case YEAR -> "%04d".formatted(date(at).getYear());
        };
    }

    @Override
    public int compareTo(Effective other) {
        int byInstant = at.compareTo(other.at);
        return byInstant != 0 ? byInstant : precision.compareTo(other.precision);
    }

    private static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
