package org.muster.console.country;

import java.util.List;
import org.muster.core.crisis.Crisis;

/** What is to be done about one crisis, and whom the office asked for. */
public record ResponseList(Crisis crisis, List<PhaseList> phases, List<SurgeRow> surges) {
    public ResponseList {
        phases = List.copyOf(phases);
        surges = List.copyOf(surges);
    }

    /** What the end of the crisis left to be done. */
    public List<PhaseList> leftBehind() {
        return phases.stream().filter(PhaseList::leftBehind).toList();
    }
}
