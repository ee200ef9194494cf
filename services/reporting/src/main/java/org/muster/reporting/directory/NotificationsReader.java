package org.muster.reporting.directory;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.Refused;
import org.muster.contract.person.Notifications;
import org.muster.contract.person.Notifications.Digest;
import org.muster.contract.person.Watch;
import org.muster.contract.region.RegionalOffice;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.policy.ReminderKind;
import org.muster.core.structure.PlatformCode;
import org.muster.reporting.body.JsonBody;
import org.muster.reporting.body.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads when and how somebody wants to hear. */
final class NotificationsReader {
    private static final List<String> OFFICES =
            Arrays.stream(RegionalOffice.values()).map(RegionalOffice::id).toList();
    private static final int MOST_WATCHES = 50;
    private static final Set<Channel> CHANNELS = EnumSet.of(Channel.MAIL);
    private static final Set<String> FIELDS =
            new TreeSet<>(
                    Set.of(
                            "zone",
                            "freeDays",
                            "quietFrom",
                            "quietUntil",
                            "channelsOff",
                            "digests",
                            "digestAt",
                            "digestDay",
                            "pausedUntil",
                            "watches"));

    private static final Set<String> OF_A_WATCH =
            new TreeSet<>(Set.of("countries", "regions", "platforms", "kinds", "everywhere"));

    private final JsonNode node;
    private final String prefix;
    private final Problems problems;

    private NotificationsReader(JsonNode node, String prefix, Problems problems) {
        this.node = node;
        this.prefix = prefix.isEmpty() ? "" : prefix + ".";
        this.problems = problems;
    }

    /**
     * What a person says of it themselves.
     *
     * @param language in which the person wants to hear; null when the body does not say
     */
    record Said(Notifications wishes, @Nullable Language language) {}

    /**
     * What a body says.
     *
     * @throws Refused 400 that names every wrong field
     */
    static Said read(String body) {
        Problems problems = new Problems();
        ObjectNode node = JsonBody.object(body, problems);
        JsonNode language = node == null ? null : node.remove("language");
        Notifications read = node == null ? null : read(node, "", problems);
        Language said = language == null ? null : language(language, problems);
        if (read == null || problems.count() > 0) throw Refused.invalid(problems.found());
        return new Said(read, said);
    }

    private static @Nullable Language language(JsonNode said, Problems problems) {
        for (Language l : Language.values())
            if (said.isString() && l.name().equalsIgnoreCase(said.asString())) return l;
        problems.add("language", "must be one of " + List.of(Language.values()));
        return null;
    }

    /** What a field says; null when there is nothing. */
    static @Nullable Notifications read(JsonNode node, String field, Problems problems) {
        if (node.isMissingNode() || node.isNull()) return null;
        if (node.isObject()) return new NotificationsReader(node, field, problems).all();
        problems.add(field, "must be an object");
        return null;
    }

    private Notifications all() {
        known(FIELDS);
        LocalTime from = time("quietFrom");
        LocalTime until = time("quietUntil");
        if (from == null != (until == null))
            problems.unlessNamed(
                    prefix + "quietFrom", "and quietUntil must be given together, or neither");
        Set<DayOfWeek> free = set("freeDays", days());
        if (free.size() == DayOfWeek.values().length)
            problems.add(prefix + "freeDays", "must leave a day to work");
        return new Notifications(
                one("zone", ZoneId::of, "must be a time zone such as Africa/Khartoum"),
                free,
                from,
                until,
                set("channelsOff", reader(CHANNELS, Channel::valueOf)),
                digests(),
                time("digestAt"),
                one("digestDay", DayOfWeek::valueOf, "must be a day such as SUNDAY"),
                one(
                        "pausedUntil",
                        Instant::parse,
                        "must be an instant such as 2026-12-01T06:00:00Z"),
                watches());
    }

    private @Nullable LocalTime time(String field) {
        return one(field, LocalTime::parse, "must be a time such as 07:00");
    }

    private <T> @Nullable T one(String field, Function<String, T> read, String otherwise) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) return null;
        try {
            if (value.isString()) return read.apply(value.asString());
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.add(prefix + field, otherwise);
            return null;
        }
        problems.add(prefix + field, otherwise);
        return null;
    }

    private record Reader<T>(Function<String, T> read, String known) {}

    private static Reader<DayOfWeek> days() {
        return reader(EnumSet.allOf(DayOfWeek.class), DayOfWeek::valueOf);
    }

    private static <T> Reader<T> reader(Set<T> known, Function<String, T> read) {
        return new Reader<>(
                text -> {
                    T value = read.apply(text);
                    if (!known.contains(value)) throw new IllegalArgumentException("unknown");
                    return value;
                },
                "known are " + known);
    }

    private <T> Set<T> set(String field, Reader<T> reader) {
        Set<T> read = new LinkedHashSet<>();
        JsonNode list = node.path(field);
        if (!list.isMissingNode() && !list.isNull() && !list.isArray())
            problems.add(prefix + field, "must be a list; " + reader.known());
        for (JsonNode item : list) {
            String text = item.asString("");
            try {
                read.add(reader.read().apply(text));
            } catch (IllegalArgumentException e) {
                problems.add(
                        prefix + field,
                        "'%s' is not known; %s"
                                .formatted(Problems.shortened(text), reader.known()));
            }
        }
        return read;
    }

    private Map<ReminderKind, Digest> digests() {
        Map<ReminderKind, Digest> digests = new EnumMap<>(ReminderKind.class);
        JsonNode given = node.path("digests");
        if (!given.isMissingNode() && !given.isNull() && !given.isObject())
            problems.add(prefix + "digests", "must be an object from a kind to how often");
        for (String kind : given.propertyNames()) {
            try {
                digests.put(planned(kind), Digest.valueOf(given.path(kind).asString("")));
            } catch (IllegalArgumentException e) {
                problems.add(
                        prefix + "digests." + Problems.shortened(kind),
                        "must be one of %s for one of %s"
                                .formatted(List.of(Digest.values()), ReminderKind.allPlanned()));
            }
        }
        return digests;
    }

    private List<Watch> watches() {
        List<Watch> watches = new ArrayList<>();
        JsonNode list = node.path("watches");
        if (!list.isMissingNode() && !list.isNull() && !list.isArray())
            problems.add(prefix + "watches", "must be a list");
        if (list.size() > MOST_WATCHES)
            problems.add(prefix + "watches", "must be at most " + MOST_WATCHES);
        else
            for (int i = 0; i < list.size(); i++)
                watches.add(
                        new NotificationsReader(
                                        list.get(i), prefix + "watches[" + i + "]", problems)
                                .watch());
        return watches;
    }

    private void known(Set<String> fields) {
        for (String name : node.propertyNames())
            if (!fields.contains(name))
                problems.add(prefix + name, "is not known here; known are " + fields);
    }

    private Watch watch() {
        known(OF_A_WATCH);
        Watch watch =
                new Watch(
                        set("countries", new Reader<>(CountryCode::of, "name it by ISO alpha-3")),
                        set(
                                "regions",
                                new Reader<>(NotificationsReader::office, "offices: " + OFFICES)),
                        set("platforms", new Reader<>(PlatformCode::new, "name it by its code")),
                        set(
                                "kinds",
                                reader(
                                        EnumSet.copyOf(ReminderKind.allPlanned()),
                                        NotificationsReader::planned)),
                        node.path("everywhere").asBoolean(false));
        if (watch.countries().isEmpty() && watch.regions().isEmpty() && !watch.everywhere())
            problems.unlessNamed(
                    prefix + "countries", "name a country or a region, or say everywhere: true");
        return watch;
    }

    /** A drill is neither watched nor gathered. */
    private static ReminderKind planned(String text) {
        ReminderKind kind = ReminderKind.valueOf(text);
        if (kind.planned()) return kind;
        throw new IllegalArgumentException(text);
    }

    private static String office(String id) {
        if (OFFICES.contains(id)) return id;
        throw new IllegalArgumentException(id);
    }
}
