package org.muster.console.country;

import org.jspecify.annotations.Nullable;
import org.muster.core.situation.FindingKind;

/**
 * Facts that do not fit together.
 *
 * @param fact id of the fact that does not fit
 * @param sentence what that fact says, or null when it is not on the timeline
 */
public record FindingRow(
        FindingKind kind, String subject, String fact, @Nullable String sentence) {}
