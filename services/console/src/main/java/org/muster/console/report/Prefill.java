package org.muster.console.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.contract.json.MusterJson;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.Precision;
import tools.jackson.databind.JsonNode;

/** The entries of a form that would give a fact: its correction begins with them. */
final class Prefill {
    private final ZoneId zone;
    private final JsonNode data;
    private final Map<String, String> values = new HashMap<>();

    private Prefill(Event event, ZoneId zone) {
        this.zone = zone;
        this.data = MusterJson.mapper().valueToTree(event);
    }

    static Map<String, String> of(Kind kind, Fact fact, Event event, ZoneId zone) {
        Prefill prefill = new Prefill(event, zone);
        prefill.text("structure", "structure");
        prefill.text("crisis", "crisis");
        prefill.text("surge", "surge");
        prefill.text("silence", "silence");
        prefill.text("fact", "fact");
        prefill.text("level", "level");
        for (Field field : kind.fields()) prefill.field(field);
        prefill.effective(fact.effective());
        prefill.values.put("document", fact.source().document());
        return prefill.values;
    }

    private void field(Field field) {
        switch (field) {
            case NAMES -> {
                if (!at(field.path()).isEmpty())
                    values.put(field.name(), LocalNames.lines(at(field.path())));
            }
            case REMOTE, IN_CHARGE, LIMITED_EXPERIENCE, NOT_HERE -> {
                if (at(field.path()).asBoolean(false)) values.put(field.name(), "on");
            }
            case RELEVANT -> {
                JsonNode relevant = at(field.path());
                if (relevant.isBoolean())
                    values.put(field.name(), relevant.asBoolean() ? "yes" : "no");
            }
            case LAST_DAY, EXTENDED_TO, SILENT_UNTIL -> day(field, 1);
            case POLICY_USUAL -> {
                if (!at(field.path()).isObject()) values.put(field.name(), "on");
            }
            case POLICY_EVERY, POLICY_REACH, POLICY_URGENCY, POLICY_AHEAD -> {
                if (at("policy").isObject()) values.putAll(PolicyData.entries(at("policy")));
            }
            case CLOSED_ON -> WeekData.entries(at("week"), values);
            case WORKS_FROM, WORKS_UNTIL -> {
                // part of the week
            }
            case MEETING_AT, CALLED_OFF, INSTEAD -> moment(field);
            case SILENT_KIND -> {
                if (at(field.path()).path(0).isString())
                    values.put(field.name(), at(field.path()).path(0).asString());
            }
            case BACK_ON -> day(field, 0);
            case FOR_CRISIS -> {
                List<String> crises = new ArrayList<>();
                for (JsonNode crisis : at(field.path())) crises.add(crisis.asString());
                values.put(field.name(), String.join(",", crises));
            }
            case RHYTHM -> {
                if (at(field.path()).isString())
                    values.putAll(Rhythms.entries(at(field.path()).asString()));
            }
            case WEEKDAY, HOUR -> {
                // part of the rhythm
            }
            default -> text(field.name(), field.path());
        }
    }

    private void text(String name, String path) {
        JsonNode node = at(path);
        if (node.isString()) values.put(name, node.asString());
    }

    private void day(Field field, int back) {
        JsonNode node = at(field.path());
        if (node.isString())
            values.put(
                    field.name(),
                    LocalDate.ofInstant(Instant.parse(node.asString()), zone)
                            .minusDays(back)
                            .toString());
    }

    private void moment(Field field) {
        JsonNode node = at(field.path());
        if (node.isString())
            values.put(
                    field.name(),
                    LocalDateTime.ofInstant(Instant.parse(node.asString()), zone)
                            .truncatedTo(ChronoUnit.MINUTES)
                            .toString());
    }

    private void effective(Effective effective) {
        boolean exact = effective.precision() == Precision.MINUTE;
        ZoneId counted = exact ? zone : ZoneOffset.UTC;
        values.put("when", LocalDate.ofInstant(effective.written(), counted).toString());
        if (exact)
            values.put(
                    "time",
                    LocalTime.ofInstant(effective.written(), zone).toString().substring(0, 5));
        values.put("precision", exact ? Precision.DAY.name() : effective.precision().name());
    }

    private JsonNode at(String path) {
        JsonNode node = data;
        for (String part : path.split("\\.")) node = node.path(part);
        return node;
    }
}
