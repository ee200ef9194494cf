package org.muster.core.situation;

import org.jspecify.annotations.Nullable;
import org.muster.core.fact.EffectOrder;
import org.muster.core.fact.FactId;
import org.muster.core.fact.Subject;

/**
 * A fact that does not fit what is known.
 *
 * @param order where the fact stands in the order of effect
 * @param of what the fact changes
 * @param subject id of the structure, crisis, post or person concerned
 * @param other the earlier fact that says otherwise, or null where it is no single one
 */
public record Finding(
        FactId fact,
        FindingKind kind,
        String subject,
        EffectOrder order,
        Subject of,
        @Nullable FactId other) {}
