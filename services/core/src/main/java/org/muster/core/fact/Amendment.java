package org.muster.core.fact;

/**
 * What is said about an earlier fact: nothing is overwritten, later facts correct or retract
 * earlier ones (R75).
 */
public sealed interface Amendment extends Event {
    FactId target();

    /** The earlier fact should have said this, effective when this fact is. */
    record FactCorrected(FactId target, Event replacement) implements Amendment {
        public FactCorrected {
            if (replacement instanceof Amendment)
                throw new IllegalArgumentException(
                        "replacement must not be a correction or a retraction itself");
        }
    }

    /** The earlier fact should not have been reported. */
    record FactRetracted(FactId target, String reason) implements Amendment {}
}
