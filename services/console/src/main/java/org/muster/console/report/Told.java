package org.muster.console.report;

import java.util.List;
import org.muster.contract.api.Refused;
import org.muster.contract.api.TimelineEntry;
import org.muster.contract.json.EventTypes;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;

/** A fact of the timeline as it is said now: with the content of its latest correction. */
record Told(Fact fact, Event event) {

    static Told find(List<TimelineEntry> timeline, String id) {
        TimelineEntry entry = entry(timeline, id);
        if (entry.fate().by() != null) {
            Fact by = entry(timeline, entry.fate().by().value()).fact();
            if (by.event() instanceof Amendment.FactCorrected c)
                return new Told(by, c.replacement());
        }
        return new Told(entry.fact(), entry.fact().event());
    }

    String type() {
        return EventTypes.nameOf(event);
    }

    private static TimelineEntry entry(List<TimelineEntry> timeline, String id) {
        return timeline.stream()
                .filter(e -> e.fact().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("no such fact"));
    }
}
