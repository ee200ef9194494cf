package org.muster.console.country;

import org.jspecify.annotations.Nullable;
import org.muster.core.situation.FindingKind;

/**
 * Facts that do not fit together.
 *
 * @param fact id of the fact that does not fit
 * @param sentence what that fact says, or null when it is not on the timeline
 * @param person who sees to it, or null
 * @param settled what was found out, or null while it is open
 */
public record FindingRow(
        FindingKind kind,
        String subject,
        String fact,
        @Nullable String sentence,
        @Nullable String person,
        @Nullable String settled) {

    public boolean open() {
        return settled == null;
    }
}
