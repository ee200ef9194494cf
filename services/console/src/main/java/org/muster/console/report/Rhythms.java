package org.muster.console.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The meeting rhythms that the form offers; any other is kept as it is. */
final class Rhythms {
    static final List<String> RULES =
            List.of(
                    "FREQ=DAILY",
                    "FREQ=WEEKLY",
                    "FREQ=WEEKLY;INTERVAL=2",
                    "FREQ=MONTHLY",
                    "FREQ=MONTHLY;INTERVAL=3");
    static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private Rhythms() {}

    static @Nullable String rule(Entries entries) {
        String rule = entries.given(Field.RHYTHM);
        String day = entries.given(Field.WEEKDAY);
        if (rule == null || day == null || !RULES.contains(rule) || rule.equals("FREQ=DAILY"))
            return rule;
        return rule + ";BYDAY=" + (rule.startsWith("FREQ=MONTHLY") ? "1" : "") + day;
    }

    /** The fields that give a rule. */
    static Map<String, String> entries(String rule) {
        int at = rule.indexOf(";BYDAY=");
        if (at < 0) return Map.of(Field.RHYTHM.name(), rule);
        String every = rule.substring(0, at);
        String day = rule.substring(at + 7).replaceFirst("^1", "");
        return RULES.contains(every) && WEEKDAYS.contains(day)
                ? Map.of(Field.RHYTHM.name(), every, Field.WEEKDAY.name(), day)
                : Map.of(Field.RHYTHM.name(), rule);
    }
}
