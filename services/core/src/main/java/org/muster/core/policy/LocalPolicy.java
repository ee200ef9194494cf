package org.muster.core.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.structure.StructureId;

/**
 * A country goes about a kind of reminder in its own way.
 *
 * @param structure the only structure for which that is so; null: for all
 * @param policy null: as the catalogue says, again
 * @param since from when: what began before keeps the policy with which it began
 */
public record LocalPolicy(
        ReminderKind kind,
        @Nullable StructureId structure,
        @Nullable Policy policy,
        Instant since) {}
