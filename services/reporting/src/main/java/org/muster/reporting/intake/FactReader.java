package org.muster.reporting.intake;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Source;
import org.muster.core.provenance.Provenance;
import tools.jackson.databind.JsonNode;

/** Reads one fact of a request: {@code {type, effective, reportedAt?, source?, data}}. */
final class FactReader {
    private static final Set<String> FIELDS =
            Set.of("type", "effective", "reportedAt", "source", "data", "country");
    private static final Instant EARLIEST = Instant.parse("1945-01-01T00:00:00Z");

    private final Catalogue catalogue;
    private final Duration furthestAhead;
    private final Instant now;

    FactReader(Catalogue catalogue, Duration furthestAhead, Instant now) {
        this.catalogue = catalogue;
        this.furthestAhead = furthestAhead;
        this.now = now;
    }

    /** What a report says, before it is recorded. */
    record Report(Event event, Effective effective, Instant reportedAt, Source source) {}

    @Nullable Report read(JsonNode node, String path, Problems problems) {
        int before = problems.count();
        String prefix = path.isEmpty() ? "" : path + ".";
        if (node.isObject())
            for (String name : node.propertyNames())
                if (!FIELDS.contains(name))
                    problems.add(
                            prefix + name,
                            "is not known here; known are " + new java.util.TreeSet<>(FIELDS));
        Event event = new EventReader(problems).read(node, path);
        if (event != null) new CatalogueCheck(catalogue, problems).check(event, prefix + "data");
        Effective effective = effective(node.path("effective"), prefix + "effective", problems);
        Instant reportedAt = reportedAt(node.path("reportedAt"), prefix + "reportedAt", problems);
        Source source = source(node.path("source"), prefix + "source", problems);
        return event == null || effective == null || problems.count() > before
                ? null
                : new Report(event, effective, reportedAt, source);
    }

    private @Nullable Effective effective(JsonNode node, String field, Problems problems) {
        if (!node.isString()) {
            problems.add(
                    field,
                    "is required: when it took effect, 2026, 2026-11, 2026-11-24 or 2026-11-24T08:00:00Z");
            return null;
        }
        try {
            Effective effective = Effective.parse(node.asString().strip());
            if (effective.at().isAfter(now.plus(furthestAhead)))
                problems.add(
                        field,
                        "is too far in the future; at most "
                                + furthestAhead.toDays()
                                + " days ahead");
            if (effective.at().isBefore(EARLIEST))
                problems.add(field, "is before 1945; check the year");
            return effective;
        } catch (IllegalArgumentException e) {
            problems.add(field, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private Instant reportedAt(JsonNode node, String field, Problems problems) {
        if (node.isMissingNode() || node.isNull()) return now;
        try {
            Instant at = OffsetDateTime.parse(node.asString("")).toInstant();
            if (at.isAfter(now.plusSeconds(300)))
                problems.add(field, "is in the future; leave it out for now");
            return at;
        } catch (DateTimeException e) {
            problems.add(field, "must be an instant with its offset such as 2026-11-24T08:00:00Z");
            return now;
        }
    }

    private static Source source(JsonNode node, String field, Problems problems) {
        if (node.isMissingNode() || node.isNull()) return Source.OF_THE_AUTHOR;
        String mark =
                node.path("provenance")
                        .asString("RECORDED")
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_');
        String document = node.path("document").asString("");
        try {
            String checked =
                    document.isBlank()
                            ? ""
                            : new FreeText(problems).checked(document.strip(), field + ".document");
            return new Source(Provenance.valueOf(mark), checked == null ? "" : checked);
        } catch (IllegalArgumentException e) {
            boolean unknownMark =
                    java.util.Arrays.stream(Provenance.values())
                            .noneMatch(p -> p.name().equals(mark));
            if (unknownMark)
                problems.add(
                        field + ".provenance",
                        "must be one of " + java.util.Arrays.toString(Provenance.values()));
            else problems.add(field + ".document", String.valueOf(e.getMessage()));
            return Source.OF_THE_AUTHOR;
        }
    }
}
