package org.muster.console.country;

import java.util.List;
import org.muster.core.catalogue.Phase;

/**
 * The items of one phase.
 *
 * @param tools what the guidance refers to for this phase (R72)
 */
public record PhaseList(Phase phase, List<ActionRow> rows, List<String> tools) {
    public PhaseList {
        rows = List.copyOf(rows);
        tools = List.copyOf(tools);
    }

    /** How many items remain. */
    public long open() {
        return rows.stream().filter(ActionRow::open).count();
    }

    /** Whether it is shown without asking for it: what is to be done now. */
    public boolean shown() {
        return switch (phase) {
            case RESPONSE, TRANSITION -> open() > 0;
            case PREPAREDNESS, RECOVERY -> false;
        };
    }
}
