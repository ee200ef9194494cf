package org.muster.core.situation;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param meeting when the meeting is said to be that is called off or moved and does not exist,
 *     else null
 * @param day on which it is said to have met, and has no meeting, by its own clocks; else null
 */
public record Finding(
        FactId fact,
        FindingKind kind,
        String subject,
        EffectOrder order,
        Subject of,
        @Nullable FactId other,
        @Nullable Instant meeting,
        @Nullable LocalDate day) {}
