package org.muster.core.fact;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

/**
 * When something took effect, and how exactly that is known (R74). Written as one string whose
 * length is its precision: {@code 2023}, {@code 2023-04}, {@code 2023-04-15}, {@code
 * 2023-04-15T04:17:00+03:00}. It is what was said, which is the same wherever it is read; when a
 * year, month or day begins depends on where that is: {@link #begins}.
 *
 * @param written an instant as it is; a year, month or day as the instant at which it begins in
 *     UTC; in the years 0000 to 9999, to the millisecond
 */
public record Effective(Instant written, Precision precision) implements Comparable<Effective> {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    /**
     * Moves the instant back to the first of its period.
     *
     * @throws IllegalArgumentException if the year has more than four digits
     */
    public Effective {
        if (written.isBefore(FIRST) || !written.isBefore(END))
            throw new IllegalArgumentException(
                    "'%s' must lie in the years 0000 to 9999".formatted(written));
        written =
                switch (precision) {
                    case MINUTE -> written.truncatedTo(ChronoUnit.MILLIS);
                    case DAY -> start(date(written));
                    case MONTH -> start(date(written).withDayOfMonth(1));
                    case YEAR -> start(date(written).withDayOfYear(1));
                };
    }

    public static Effective minute(Instant at) {
        return new Effective(at, Precision.MINUTE);
    }

    public static Effective day(LocalDate day) {
        return new Effective(start(day), Precision.DAY);
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
                case 10 -> day(LocalDate.parse(text));
                default -> minute(OffsetDateTime.parse(text).toInstant());
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' must be a year, month, day or an instant with its offset: 2023, 2023-04, 2023-04-15 or 2023-04-15T04:17:00+03:00"
                            .formatted(text),
                    e);
        }
    }

    /** The first instant of it where the clocks show the zone. */
    public Instant begins(ZoneId zone) {
        return precision == Precision.MINUTE
                ? written
                : date(written).atStartOfDay(zone).toInstant();
    }

    /** The day that was said, or the first of the month or year; of an instant, its day in UTC. */
    public LocalDate day() {
        return date(written);
    }

    /** Whether both may be the same moment in the zone, as far as the less exact one tells. */
    public boolean agrees(Effective other, ZoneId zone) {
        Precision less = precision.compareTo(other.precision) > 0 ? precision : other.precision;
        return period(less, zone).equals(other.period(less, zone));
    }

    private Temporal period(Precision less, ZoneId zone) {
        LocalDate day =
                precision == Precision.MINUTE ? LocalDate.ofInstant(written, zone) : date(written);
        return switch (less) {
            case MINUTE -> written.truncatedTo(ChronoUnit.MINUTES);
            case DAY -> day;
            case MONTH -> YearMonth.from(day);
            case YEAR -> Year.from(day);
        };
    }

    /** The string form, the same in every locale; an instant is written in UTC. */
    @Override
    public String toString() {
        String instant = written.toString();
        return switch (precision) {
            case MINUTE -> instant;
            case DAY -> instant.substring(0, 10);
            case MONTH -> instant.substring(0, 7);
            case YEAR -> instant.substring(0, 4);
        };
    }

    @Override
    public int compareTo(Effective other) {
        int byInstant = written.compareTo(other.written);
        return byInstant != 0 ? byInstant : precision.compareTo(other.precision);
    }

    private static LocalDate date(Instant written) {
        return LocalDate.ofInstant(written, ZoneOffset.UTC);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
