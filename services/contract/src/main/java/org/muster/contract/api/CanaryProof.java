package org.muster.contract.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.policy.ReminderKind;

/**
 * When a kind of reminder got through last.
 *
 * @param provenAt null: never yet
 */
public record CanaryProof(ReminderKind kind, @Nullable Instant provenAt) {}
