package org.muster.console.operations;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.CanaryProof;

/**
 * Whether a kind of reminder gets through.
 *
 * @param provenAt when it did last, or null
 */
public record CanaryRow(String kind, @Nullable Instant provenAt, boolean late) {
    /** A day, and two hours for what takes its time; as the alert has it. */
    static final Duration LATE = Duration.ofHours(26);

    static CanaryRow of(CanaryProof proof, Instant late) {
        Instant at = proof.provenAt();
        return new CanaryRow(proof.kind().name(), at, at == null || at.isBefore(late));
    }
}
