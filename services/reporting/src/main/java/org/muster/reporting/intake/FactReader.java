package org.muster.reporting.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Source;
import org.muster.reporting.body.Problems;
import tools.jackson.databind.JsonNode;

/** Reads one fact of a request: {@code {type, effective, reportedAt?, source?, data}}. */
public final class FactReader {
    private static final Set<String> FIELDS =
            new TreeSet<>(Set.of("type", "effective", "reportedAt", "source", "data", "country"));
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(5);

    private final Catalogue catalogue;
    private final Duration furthestAhead;
    private final Instant now;

    public FactReader(Catalogue catalogue, Duration furthestAhead, Instant now) {
        this.catalogue = catalogue;
        this.furthestAhead = furthestAhead;
        this.now = now;
    }

    /** What a report says, before it is recorded. */
    public record Report(Event event, Effective effective, Instant reportedAt, Source source) {}

    /** The report, or null when anything is wrong with it. */
    public @Nullable Report read(JsonNode node, String path, Problems problems) {
        int before = problems.count();
        String prefix = path.isEmpty() ? "" : path + ".";
        if (!node.isObject()) {
            problems.add(path, "must be an object with type, effective and data");
            return null;
        }
        for (String name : node.propertyNames())
            if (!FIELDS.contains(name))
                problems.add(prefix + name, "is not known here; known are " + FIELDS);
        Event event = new EventReader(catalogue, problems).read(node, path);
        Effective effective = effective(node.path("effective"), prefix + "effective", problems);
        Instant reportedAt = reportedAt(node.path("reportedAt"), prefix + "reportedAt", problems);
        Source source = new SourceReader(problems).read(node.path("source"), prefix + "source");
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
            if (new Moments(problems).plausible(effective.at(), field) != null
                    && effective.at().isAfter(now.plus(furthestAhead)))
                problems.add(
                        field,
                        "is too far in the future; at most "
                                + furthestAhead.toDays()
                                + " days ahead");
            return effective;
        } catch (IllegalArgumentException e) {
            problems.add(field, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private Instant reportedAt(JsonNode node, String field, Problems problems) {
        if (node.isMissingNode() || node.isNull()) return now;
        Instant at = new Moments(problems).read(node.isString() ? node.asString() : "", field);
        if (at == null) return now;
        if (at.isAfter(now.plus(CLOCKS_DIFFER_BY)))
            problems.add(field, "is in the future; leave it out for now");
        return at;
    }
}
