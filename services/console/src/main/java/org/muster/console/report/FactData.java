package org.muster.console.report;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.representation.Post;
import org.muster.core.situation.Situation;
import tools.jackson.databind.node.ObjectNode;

/** The data of a fact, made of the fields of a form. */
final class FactData {
    /** Marks a post that the office does not have yet, followed by its role. */
    static final String NEW_POST = "new:";

    private final Kind kind;
    private final Entries entries;
    private final ZoneId zone;
    private final Situation situation;
    private final Catalogue catalogue;

    FactData(Kind kind, Entries entries, ZoneId zone, Situation situation, Catalogue catalogue) {
        this.kind = kind;
        this.entries = entries;
        this.zone = zone;
        this.situation = situation;
        this.catalogue = catalogue;
    }

    void into(ObjectNode data) {
        switch (kind.subject()) {
            case STRUCTURE -> put(data, "structure", entries.given("structure"));
            case NEW_STRUCTURE -> structure(data);
            case CRISIS, ACTION -> put(data, "crisis", entries.given("crisis"));
            case SURGE -> {
                put(data, "crisis", entries.given("crisis"));
                put(data, "surge", entries.given("surge"));
            }
            case FINDING -> put(data, "fact", entries.given("fact"));
            case NEW_CRISIS -> put(data, "crisis", crisisId());
            case PEOPLE, FRAME, FACT -> {
                // they are named by their fields
            }
        }
        for (Field field : kind.fields()) field(field, data);
    }

    private void field(Field field, ObjectNode data) {
        switch (field) {
            case REMOTE -> {
                if (entries.ticked(field)) object(data, "place").put("remote", true);
            }
            case IN_CHARGE -> data.put("officerInCharge", entries.ticked(field));
            case LIMITED_EXPERIENCE -> data.put("limitedExperience", entries.ticked(field));
            case RELEVANT -> {
                if (entries.given(field) != null)
                    object(data, "relevance").put("relevant", entries.text(field).equals("yes"));
            }
            case RELEVANCE_REASON -> {
                if (entries.given(Field.RELEVANT) != null)
                    put(data, field.path(), entries.given(field));
            }
            case NOT_HERE -> data.put("absent", entries.ticked(field));
            case NAMES -> LocalNames.into(data, entries.given(field));
            case LAST_DAY, EXTENDED_TO, SILENT_UNTIL ->
                    put(data, "until", day(entries.given(field), 1));
            case POLICY_USUAL -> {
                if (!entries.ticked(field))
                    PolicyData.inForce(entries, situation, catalogue, begins())
                            .ifPresent(p -> new PolicyData(p).into(data, entries));
            }
            case POLICY_EVERY, POLICY_REACH, POLICY_URGENCY, POLICY_AHEAD -> {
                // part of the policy
            }
            case MEETING_AT, CALLED_OFF, INSTEAD ->
                    put(data, field.path(), moment(entries.given(field)));
            case SILENT_KIND -> {
                if (entries.given(field) != null) data.putArray("kinds").add(entries.text(field));
            }
            case CLOSED_ON -> WeekData.days(data, entries.text(field));
            case BACK_ON -> put(data, "until", day(entries.given(field), 0));
            case RHYTHM -> put(data, "rhythm", Rhythms.rule(entries));
            case WEEKDAY, HOUR -> {
                // part of the rhythm
            }
            case POST -> post(data);
            case AREA -> {
                boolean regional = entries.text("level").equals("REGIONAL");
                put(data, "place.area", entries.given(field));
                data.put("level", regional ? "REGIONAL" : level());
            }
            case FOR_CRISIS -> {
                for (String crisis : entries.text(field).split(","))
                    if (!crisis.isEmpty()) data.withArray("crises").add(crisis);
            }
            default -> put(data, field.path(), entries.given(field));
        }
        if (kind == Kind.SILENCED) put(data, "silence", silenceId());
        if (kind == Kind.SURGE_REQUESTED) put(data, "surge", surgeId());
        if (kind == Kind.RELOCATED) object(data, "place");
    }

    private Instant begins() {
        String time = entries.given("time");
        try {
            LocalTime clock = time == null ? LocalTime.MIN : LocalTime.parse(time);
            return LocalDate.parse(entries.text("when")).atTime(clock).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            return Instant.MAX;
        }
    }

    private String level() {
        return entries.given(Field.AREA) == null ? "NATIONAL" : "SUBNATIONAL";
    }

    private void post(ObjectNode data) {
        String chosen = entries.text(Field.POST);
        boolean fresh = chosen.startsWith(NEW_POST);
        String role = fresh ? chosen.substring(NEW_POST.length()) : null;
        put(data, "post", fresh ? role : entries.given(Field.POST));
        if (kind == Kind.TAKEN_UP) put(data, "role", fresh ? role : roleOf(chosen));
    }

    private @Nullable String roleOf(String post) {
        return situation.posts().values().stream()
                .filter(p -> p.id().value().equals(post))
                .map((Post p) -> p.role().value())
                .findFirst()
                .orElse(null);
    }

    private void structure(ObjectNode data) {
        String known = entries.given("structure");
        put(data, "structure", known != null ? known : structureId());
    }

    /** Platform, sector and area: {@code CLUSTER-HEA-darfur}. */
    @Nullable String structureId() {
        if (entries.given(Field.PLATFORM) == null) return null;
        return Stream.of(
                        entries.text(Field.PLATFORM),
                        entries.text(Field.SECTOR),
                        slug(entries.text(Field.AREA)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    /** The name and the year in which it began. */
    @Nullable String crisisId() {
        String known = entries.given("crisis");
        if (known != null) return known;
        String year = entries.text("when").split("-", 2)[0];
        String name = slug(entries.text(Field.CRISIS_NAME));
        return name.isEmpty() ? null : name.endsWith(year) ? name : name + "-" + year;
    }

    /** Whom the office asks for, and when, so that two requests for the same are told apart. */
    private @Nullable String surgeId() {
        String known = entries.given("surge");
        if (known != null) return known;
        String name = slug(entries.text(Field.PROFILE));
        String opened = entries.text("openedAt").replaceAll("[^0-9]", "");
        return name.isEmpty() ? null : opened.isEmpty() ? name : name + "-" + opened;
    }

    private @Nullable String day(@Nullable String day, int further) {
        if (day == null) return null;
        try {
            return LocalDate.parse(day).plusDays(further).atStartOfDay(zone).toInstant().toString();
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    /** When it was opened, so that two silences are told apart; one that is corrected stays it. */
    private @Nullable String silenceId() {
        String known = entries.given("silence");
        return known != null ? known : "s" + entries.text("openedAt").replaceAll("[^0-9]", "");
    }

    /**
     * A meeting that was chosen is an instant already; what is no day and time goes on to be
     * refused by name.
     */
    private @Nullable String moment(@Nullable String moment) {
        if (moment == null) return null;
        try {
            return LocalDateTime.parse(moment).atZone(zone).toInstant().toString();
        } catch (DateTimeParseException e) {
            return moment;
        }
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
        String trimmed = slug.replaceAll("^-|-$", "");
        return trimmed.length() > 40 ? trimmed.substring(0, 40).replaceAll("-$", "") : trimmed;
    }

    private static void put(ObjectNode data, String path, @Nullable String value) {
        if (value == null) return;
        int dot = path.indexOf('.');
        if (dot < 0) data.put(path, value);
        else object(data, path.substring(0, dot)).put(path.substring(dot + 1), value);
    }

    private static ObjectNode object(ObjectNode data, String name) {
        return data.get(name) instanceof ObjectNode there ? there : data.putObject(name);
    }
}
