package org.muster.console.report;

import java.util.List;
import org.muster.contract.api.Refused;
import org.muster.contract.api.TimelineEntry;
import org.muster.contract.api.TimelinePage;
import org.muster.contract.api.TrackerApi;
import org.muster.contract.json.EventTypes;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;

/** A fact of the timeline as it is said now: with the content of its latest correction. */
record Told(Fact fact, Event event) {

    static Told find(TrackerApi tracker, CountryCode country, String id) {
        TimelinePage found = tracker.chosen(country.alpha3(), List.of(id), null, null);
        TimelineEntry entry = entry(found.entries(), id);
        if (entry.fate().by() != null) {
            Fact by = entry(found.deciding(), entry.fate().by().value()).fact();
            if (by.event() instanceof Amendment.FactCorrected c)
                return new Told(by, c.replacement());
        }
        return new Told(entry.fact(), entry.fact().event());
    }

    String type() {
        return EventTypes.nameOf(event);
    }

    private static TimelineEntry entry(List<TimelineEntry> entries, String id) {
        return entries.stream()
                .filter(e -> e.fact().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("no such fact"));
    }
}
