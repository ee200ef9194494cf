package org.muster.console.fact;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.console.page.Say;
import org.muster.core.structure.MeetingRhythm;

/**
 * A meeting rhythm in words: every 2 weeks on Monday. A rule beyond these words is shown itself.
 */
public final class Rhythm {
    private static final Map<String, DayOfWeek> DAYS =
            Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(d -> d.name().substring(0, 2), d -> d));

    private Rhythm() {}

    public static String words(MeetingRhythm rhythm, Say say) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rhythm.rule().split(";")) {
            int equals = part.indexOf('=');
            parts.put(part.substring(0, equals), part.substring(equals + 1));
        }
        String every = every(parts, say);
        String days = days(parts.getOrDefault("BYDAY", ""), say);
        boolean plain =
                parts.keySet().stream()
                        .allMatch(k -> k.matches("FREQ|INTERVAL|BYDAY|BYHOUR|BYMINUTE"));
        if (every.isEmpty() || !plain) return rhythm.rule();
        String when = days.isEmpty() ? every : say.text("country.rhythm.on", every, days);
        String hour = hour(parts);
        return hour.isEmpty() ? when : say.text("country.rhythm.at", when, hour);
    }

    private static String every(Map<String, String> parts, Say say) {
        String interval = parts.getOrDefault("INTERVAL", "1");
        if (!interval.matches("\\d{1,3}")) return "";
        return say.text("country.rhythm." + parts.get("FREQ"), Integer.parseInt(interval));
    }

    /** One hour of the day; a rule with several is shown without. */
    private static String hour(Map<String, String> parts) {
        String hour = parts.getOrDefault("BYHOUR", "");
        String minute = parts.getOrDefault("BYMINUTE", "0");
        return hour.matches("\\d{1,2}") && minute.matches("\\d{1,2}")
                ? "%02d:%02d".formatted(Integer.parseInt(hour), Integer.parseInt(minute))
                : "";
    }

    private static String days(String byDay, Say say) {
        return Arrays.stream(byDay.split(","))
                .filter(d -> !d.isEmpty())
                .map(d -> day(d, say))
                .collect(Collectors.joining(", "));
    }

    /** {@code MO}, or the first Monday as {@code 1MO}, or the last one as {@code -1MO}. */
    private static String day(String text, Say say) {
        DayOfWeek day = DAYS.get(text.substring(Math.max(0, text.length() - 2)));
        if (day == null) return text;
        String name = day.getDisplayName(TextStyle.FULL, say.locale());
        String which = text.substring(0, text.length() - 2);
        if (which.isEmpty()) return name;
        return which.matches("-1|[1-4]") ? say.text("country.rhythm." + which, name) : text;
    }
}
