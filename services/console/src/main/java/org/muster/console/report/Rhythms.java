package org.muster.console.report;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The meeting rhythms that the form offers; any other is kept as it is. */
final class Rhythms {
    static final String DAILY = "FREQ=DAILY";
    static final List<String> RULES =
            List.of(
                    DAILY,
                    "FREQ=WEEKLY",
                    "FREQ=WEEKLY;INTERVAL=2",
                    "FREQ=MONTHLY",
                    "FREQ=MONTHLY;INTERVAL=3");
    static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private static final Pattern OFFERED =
            Pattern.compile(
                    "(FREQ=[A-Z]+(?:;INTERVAL=\\d+)?)(?:;BYDAY=1?([A-Z]{2}))?(?:;BYHOUR=(\\d+)(?:;BYMINUTE=(\\d+))?)?");

    private Rhythms() {}

    static @Nullable String rule(Entries entries) {
        String rule = entries.given(Field.RHYTHM);
        if (rule == null || !RULES.contains(rule)) return rule;
        return rule + day(rule, entries.given(Field.WEEKDAY)) + hour(entries.given(Field.HOUR));
    }

    private static String day(String rule, @Nullable String day) {
        if (day == null || rule.equals(DAILY)) return "";
        return ";BYDAY=" + (rule.startsWith("FREQ=MONTHLY") ? "1" : "") + day;
    }

    private static String hour(@Nullable String hour) {
        if (hour == null) return "";
        try {
            LocalTime time = LocalTime.parse(hour);
            return ";BYHOUR="
                    + time.getHour()
                    + (time.getMinute() == 0 ? "" : ";BYMINUTE=" + time.getMinute());
        } catch (DateTimeParseException malformed) {
            return "";
        }
    }

    /** The fields that give a rule. */
    static Map<String, String> entries(String rule) {
        Matcher parts = OFFERED.matcher(rule);
        Map<String, String> entries = new HashMap<>();
        if (parts.matches() && RULES.contains(parts.group(1))) {
            entries.put(Field.RHYTHM.name(), parts.group(1));
            if (parts.group(2) != null) entries.put(Field.WEEKDAY.name(), parts.group(2));
            if (parts.group(3) != null)
                entries.put(
                        Field.HOUR.name(),
                        "%02d:%02d"
                                .formatted(
                                        Integer.parseInt(parts.group(3)),
                                        parts.group(4) == null
                                                ? 0
                                                : Integer.parseInt(parts.group(4))));
        }
        return rule.equals(rule(new Entries(entries)))
                ? entries
                : Map.of(Field.RHYTHM.name(), rule);
    }
}
