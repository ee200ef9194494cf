package org.muster.console.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.muster.contract.json.MusterJson;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.situation.Situation;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body that the intake takes, made of a form. A form that is sent twice is the same request:
 * what a policy leaves open is as in the one in force, and so it is with the policy that it gave.
 */
final class ReportBody {
    private final Kind kind;
    private final Entries entries;
    private final ZoneId zone;
    private final FactData data;

    ReportBody(Kind kind, Entries entries, ZoneId zone, Situation situation, Catalogue catalogue) {
        this.kind = kind;
        this.entries = entries;
        this.zone = zone;
        this.data = new FactData(kind, entries, zone, situation, catalogue);
    }

    String json() {
        ObjectNode fact = MusterJson.mapper().createObjectNode();
        String target = entries.given("target");
        boolean corrects = target != null && kind != Kind.RETRACTED;
        fact.put("type", corrects ? "fact.corrected.v1" : kind.type());
        String effective = kind == Kind.RETRACTED ? entries.given("openedAt") : effective();
        if (effective != null) fact.put("effective", effective);
        String opened = entries.given("openedAt");
        if (opened != null) fact.put("reportedAt", opened);
        String document = entries.given("document");
        if (document != null) fact.putObject("source").put("document", document);
        ObjectNode into = fact.putObject("data");
        if (target != null) into.put("target", target);
        if (corrects)
            into = into.putObject("replacement").put("type", kind.type()).putObject("data");
        data.into(into);
        return fact.toString();
    }

    /**
     * The day, no more exactly than is known, or the instant at which a button was pressed; what is
     * no day goes on to be refused by name.
     */
    private @Nullable String effective() {
        if (entries.given("tapped") != null) return entries.given("openedAt");
        String day = entries.given("when");
        if (day == null || day.length() < 10) return day;
        return switch (entries.text("precision")) {
            case "YEAR" -> day.substring(0, 4);
            case "MONTH" -> day.substring(0, 7);
            default -> entries.given("time") == null ? day : minute(day, entries.text("time"));
        };
    }

    private String minute(String day, String time) {
        try {
            return LocalDate.parse(day)
                    .atTime(LocalTime.parse(time).truncatedTo(ChronoUnit.MINUTES))
                    .atZone(zone)
                    .toInstant()
                    .toString();
        } catch (DateTimeParseException e) {
            return day + "T" + time;
        }
    }
}
