package org.muster.console.country;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.fact.Effective;

/**
 * Facts that do not fit together.
 *
 * @param fact id of the fact that does not fit
 * @param sentence what that fact says, or null when it is not on the timeline
 * @param sides what both facts say, if it is known which other one it does not fit
 * @param person who sees to it, or null
 * @param settled what was found out, or null while it is open
 */
public record FindingRow(
        String kind,
        String subject,
        String fact,
        @Nullable String sentence,
        List<Side> sides,
        @Nullable String person,
        @Nullable String settled) {

    /** One of two facts, with its date and source. */
    public record Side(String fact, String sentence, Effective effective, String source) {}

    public boolean open() {
        return settled == null;
    }
}
