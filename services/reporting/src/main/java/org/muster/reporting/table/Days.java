package org.muster.reporting.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.core.fact.Effective;

/** Dates as spreadsheets write them: a day first where a slash or a point parts it. */
final class Days {
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern ISO_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]00:00(:00)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

    private Days() {}

    /** The date as a fact writes it, {@code 2026-11-24}, {@code 2026-11} or {@code 2026}. */
    static Optional<String> read(String text) {
        Matcher midnight = ISO_TIME.matcher(text);
        if (midnight.matches()) return real(midnight.group(1));
        if (ISO.matcher(text).matches()) return real(text);
        Matcher day = DAY_FIRST.matcher(text);
        return day.matches()
                ? real(
                        "%s-%2s-%2s"
                                .formatted(day.group(3), day.group(2), day.group(1))
                                .replace(' ', '0'))
                : Optional.empty();
    }

    private static Optional<String> real(String day) {
        try {
            return Optional.of(Effective.parse(day).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
