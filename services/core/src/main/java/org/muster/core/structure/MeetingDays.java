package org.muster.core.structure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The days of a recurrence rule, counted from the day on which the rhythm was said.
 *
 * @param frequency as RFC 5545 writes it
 * @param byDay for example {@code MO}, {@code 1MO} or {@code -1FR}; empty: the day of the anchor
 */
record MeetingDays(
        LocalDate anchor,
        String frequency,
        int interval,
        List<String> byDay,
        List<Integer> byMonthDay) {

    static MeetingDays of(Map<String, String> parts, LocalDate anchor) {
        List<Integer> every = MeetingTimes.numbers(parts.getOrDefault("INTERVAL", "1"), 999);
        return new MeetingDays(
                anchor,
                parts.getOrDefault("FREQ", ""),
                every.isEmpty() ? 1 : Math.max(1, every.getFirst()),
                Arrays.stream(parts.getOrDefault("BYDAY", "").split(",", -1))
                        .filter(d -> !d.isEmpty())
                        .toList(),
                MeetingTimes.numbers(parts.getOrDefault("BYMONTHDAY", ""), 31));
    }

    boolean include(LocalDate day) {
        return switch (frequency) {
            case "DAILY" -> turn(ChronoUnit.DAYS, anchor, day) && (byDay.isEmpty() || named(day));
            case "WEEKLY" ->
                    turn(ChronoUnit.WEEKS, monday(anchor), monday(day))
                            && (byDay.isEmpty()
                                    ? day.getDayOfWeek() == anchor.getDayOfWeek()
                                    : named(day));
            case "MONTHLY" ->
                    turn(ChronoUnit.MONTHS, anchor.withDayOfMonth(1), day.withDayOfMonth(1))
                            && inTheMonth(day);
            case "YEARLY" ->
                    turn(ChronoUnit.YEARS, anchor.withDayOfYear(1), day.withDayOfYear(1))
                            && day.getMonth() == anchor.getMonth()
                            && inTheMonth(day);
            default -> false;
        };
    }

    private boolean turn(ChronoUnit unit, LocalDate first, LocalDate day) {
        return Math.floorMod(unit.between(first, day), interval) == 0;
    }

    private boolean inTheMonth(LocalDate day) {
        if (!byMonthDay.isEmpty()) return byMonthDay.contains(day.getDayOfMonth());
        return byDay.isEmpty() ? day.getDayOfMonth() == anchor.getDayOfMonth() : named(day);
    }

    /** Whether the rule names the day: by its weekday, or as the first, second or last one. */
    private boolean named(LocalDate day) {
        String weekday = day.getDayOfWeek().name().substring(0, 2);
        int which = (day.getDayOfMonth() - 1) / 7 + 1;
        boolean last = day.plusDays(7).getMonth() != day.getMonth();
        return byDay.contains(weekday)
                || byDay.contains(which + weekday)
                || byDay.contains("+" + which + weekday)
                || last && byDay.contains("-1" + weekday);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
