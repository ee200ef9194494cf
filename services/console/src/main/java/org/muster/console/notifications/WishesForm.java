package org.muster.console.notifications;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.DutyStation;
import org.muster.contract.person.Notifications;
import org.muster.contract.person.Person;
import org.muster.contract.person.Watch;
import org.muster.core.policy.ReminderKind;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody's wishes as they are typed.
 *
 * @param values what was typed or chosen, by field
 */
public record WishesForm(Map<String, List<String>> values) {
    private static final List<String> TEXTS =
            List.of("language", "zone", "quietFrom", "quietUntil", "digestAt", "digestDay");
    private static final String DIGEST = "digest.";
    private static final Set<String> SAID =
            Set.of("zone", "quietFrom", "freeDays", "pausedUntil", "countries", "watches");

    static WishesForm typed(MultiValueMap<String, String> form) {
        return new WishesForm(new TreeMap<>(form));
    }

    /** A pause that is over is not shown: it is none. */
    static WishesForm of(Person person, Instant now) {
        Notifications wishes = person.wishes();
        Map<String, List<String>> values = new TreeMap<>();
        put(values, "language", person.language());
        put(values, "zone", wishes.zone());
        put(values, "quietFrom", wishes.quietFrom());
        put(values, "quietUntil", wishes.quietUntil());
        put(values, "digestAt", wishes.digestAt());
        put(values, "digestDay", wishes.digestDay());
        values.put("freeDays", wishes.freeDays().stream().sorted().map(DayOfWeek::name).toList());
        values.put("off", wishes.channelsOff().stream().map(Enum::name).toList());
        wishes.digests().forEach((kind, digest) -> put(values, DIGEST + kind, digest));
        Instant paused = wishes.pausedUntil();
        put(
                values,
                "pausedUntil",
                paused == null || !paused.isAfter(now)
                        ? null
                        : paused.atZone(DutyStation.zone(person)).toLocalDate());
        if (wishes.watches().size() == 1) watch(values, wishes.watches().getFirst());
        return new WishesForm(values);
    }

    private static void watch(Map<String, List<String>> values, Watch watch) {
        values.put("countries", watch.countries().stream().map(c -> c.alpha3()).sorted().toList());
        values.put("regions", watch.regions().stream().sorted().toList());
        values.put("platforms", watch.platforms().stream().map(p -> p.value()).sorted().toList());
        if (watch.everywhere()) values.put("everywhere", List.of("true"));
    }

    private static void put(Map<String, List<String>> values, String field, @Nullable Object said) {
        if (said != null) values.put(field, List.of(said.toString()));
    }

    /** What a field holds; empty when nothing. */
    public String value(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /**
     * The wishes as the intake reads them.
     *
     * @param whose it is, on whose clock a pause ends, and whose watches are kept when there are
     *     more than the form shows
     */
    String json(Person whose) {
        Notifications before = whose.wishes();
        ObjectNode body = MusterJson.mapper().createObjectNode();
        for (String field : TEXTS) if (!value(field).isEmpty()) body.put(field, value(field));
        all("freeDays").forEach(body.putArray("freeDays")::add);
        all("off").forEach(body.putArray("channelsOff")::add);
        ObjectNode digests = body.putObject("digests");
        for (ReminderKind kind : ReminderKind.allPlanned()) {
            String digest = value(DIGEST + kind);
            if (!digest.isEmpty()) digests.put(kind.name(), digest);
        }
        String paused = paused(whose);
        if (!paused.isEmpty()) body.put("pausedUntil", paused);
        var watches = body.putArray("watches");
        if (before.watches().size() > 1)
            before.watches().forEach(w -> watches.add(MusterJson.mapper().valueToTree(w)));
        else if (watches()) {
            ObjectNode watch = watches.addObject();
            for (String field : List.of("countries", "regions", "platforms"))
                all(field).forEach(watch.putArray(field)::add);
            watch.put("everywhere", has("everywhere", "true"));
        }
        return body.toString();
    }

    /** Whether something is said of what is collected, and when. */
    public boolean collects() {
        return values.keySet().stream()
                .anyMatch(f -> f.startsWith("digest") && !value(f).isEmpty());
    }

    /** Whether somebody wants to hear of more than the own duties. */
    public boolean watches() {
        return has("everywhere", "true")
                || !all("countries").isEmpty()
                || !all("regions").isEmpty()
                || !all("platforms").isEmpty();
    }

    /**
     * A day stands for its beginning where the person is; what is no day is left for the intake to
     * refuse.
     */
    private String paused(Person whose) {
        String day = value("pausedUntil");
        try {
            return LocalDate.parse(day).atStartOfDay(zone(whose)).toInstant().toString();
        } catch (DateTimeParseException noDay) {
            return day;
        }
    }

    /** The clock that is chosen, else that of the duty station; the intake refuses what is none. */
    private ZoneId zone(Person whose) {
        String chosen = value("zone");
        return ZoneId.getAvailableZoneIds().contains(chosen)
                ? ZoneId.of(chosen)
                : DutyStation.zoneThere(whose);
    }

    /** The wrong fields, each with the key of the sentence that says what to write instead. */
    static Map<String, String> wrong(List<FieldProblem> problems) {
        Map<String, String> wrong = new TreeMap<>();
        for (FieldProblem problem : problems) {
            String field = problem.field().replaceAll(".*\\.", "");
            // two ends of the same hours are said at the first
            if (!SAID.contains(field)) field = "quietFrom";
            wrong.put(field, "notifications.wrong." + field);
        }
        return wrong;
    }
}
