package org.muster.console.country;

import java.util.List;
import org.muster.core.catalogue.Phase;
import org.muster.core.checklist.DeadlineState;

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

    /** How many items are late. */
    public long overdue() {
        return in(DeadlineState.OVERDUE);
    }

    /** How many items have a deadline that comes near. */
    public long near() {
        return in(DeadlineState.NEAR);
    }

    /** What the end of a crisis left to be done, which nothing else reminds of (R77). */
    public boolean leftBehind() {
        return phase == Phase.TRANSITION && open() > 0;
    }

    /** Whether it is shown without asking for it: what needs somebody today. */
    public boolean shown() {
        return overdue() + near() > 0 || leftBehind();
    }

    private long in(DeadlineState state) {
        return rows.stream().filter(r -> r.deadline() == state).count();
    }
}
