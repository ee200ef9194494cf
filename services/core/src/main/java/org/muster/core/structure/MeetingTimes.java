package org.muster.core.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a structure meets by its rhythm, as far as the rhythm names the hour: an RFC 5545 rule with
 * {@code BYHOUR}, and of the other parts {@code INTERVAL}, {@code BYDAY}, {@code BYMONTHDAY} and
 * {@code BYMINUTE}. Of a rule beyond that nothing is known here.
 */
public final class MeetingTimes {
    private static final Set<String> READ =
            Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYHOUR", "BYMINUTE");

    private MeetingTimes() {}

    /**
     * The meetings from an instant (included) to another (excluded).
     *
     * @param zone in which the hours of the rule count
     */
    public static List<Instant> between(
            Structure structure, ZoneId zone, Instant from, Instant to) {
        Map<String, String> parts = parts(structure.rhythm());
        if (!parts.containsKey("BYHOUR") || !READ.containsAll(parts.keySet())) return List.of();
        Instant since = structure.rhythmSince();
        LocalDate anchor = LocalDate.ofInstant(since == null ? Instant.EPOCH : since, zone);
        MeetingDays days = MeetingDays.of(parts, anchor);
        List<LocalTime> hours = hours(parts);
        List<Instant> found = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(to, zone);
        for (LocalDate day = LocalDate.ofInstant(from, zone);
                !day.isAfter(last);
                day = day.plusDays(1)) {
            if (!days.include(day)) continue;
            for (LocalTime hour : hours) {
                Instant at = day.atTime(hour).atZone(zone).toInstant();
                if (!at.isBefore(from) && at.isBefore(to)) found.add(at);
            }
        }
        return found;
    }

    private static List<LocalTime> hours(Map<String, String> parts) {
        List<LocalTime> hours = new ArrayList<>();
        for (int hour : numbers(parts.getOrDefault("BYHOUR", ""), 23))
            for (int minute : numbers(parts.getOrDefault("BYMINUTE", "0"), 59))
                hours.add(LocalTime.of(hour, minute));
        return hours;
    }

    /** The numbers of a list; what is no number up to the greatest is left out. */
    static List<Integer> numbers(String list, int greatest) {
        return Arrays.stream(list.split(",", -1))
                .filter(n -> n.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(n -> n <= greatest)
                .toList();
    }

    private static Map<String, String> parts(@Nullable MeetingRhythm rhythm) {
        Map<String, String> parts = new HashMap<>();
        if (rhythm == null) return parts;
        for (String part : rhythm.rule().split(";", -1)) {
            int equals = part.indexOf('=');
            parts.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return parts;
    }
}
