package org.muster.reporting.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Source;
import org.muster.reporting.body.Problems;
import tools.jackson.databind.JsonNode;

/** Reads one fact of a request: {@code {type, effective, reportedAt?, source?, data}}. */
public final class FactReader {
    private static final Set<String> FIELDS =
            new TreeSet<>(Set.of("type", "effective", "reportedAt", "source", "data", "country"));

    private final Catalogue catalogue;
    private final Duration furthestAhead;
    private final Instant now;

    public FactReader(Catalogue catalogue, Duration furthestAhead, Instant now) {
        this.catalogue = catalogue;
        this.furthestAhead = furthestAhead;
        this.now = now;
    }

    /** What a report says, before it is recorded. */
    public record Report(Event event, Effective effective, Instant reportedAt, Source source) {

        /** The same of another event, as if that were reported by itself. */
        Report saying(Event other) {
            return saying(other, effective);
        }

        Report saying(Event other, Effective then) {
            return new Report(other, then, reportedAt, source);
        }
    }

    /**
     * The report, or null when anything is wrong with it.
     *
     * @param country where a day of it begins; where it is not known, in UTC
     */
    public @Nullable Report read(
            @Nullable CountryCode country, JsonNode node, String path, Problems problems) {
        int before = problems.count();
        ZoneId zone = country == null ? ZoneOffset.UTC : Countries.zone(country);
        String prefix = path.isEmpty() ? "" : path + ".";
        if (!node.isObject()) {
            problems.add(path, "must be an object with type, effective and data");
            return null;
        }
        for (String name : node.propertyNames())
            if (!FIELDS.contains(name))
                problems.add(prefix + name, "is not known here; known are " + FIELDS);
        Event event = new EventReader(catalogue, zone, problems).read(node, path);
        ReportTimes times = new ReportTimes(zone, furthestAhead, now, problems);
        Effective effective = times.effective(node.path("effective"), prefix + "effective");
        Instant reportedAt = times.reportedAt(node.path("reportedAt"), prefix + "reportedAt");
        Source source = new SourceReader(problems).read(node.path("source"), prefix + "source");
        if (event != null && effective != null)
            new SilenceLimit(zone, problems).check(event, effective, prefix + "data");
        return event == null || effective == null || problems.count() > before
                ? null
                : new Report(event, effective, reportedAt, source);
    }
}
