package org.muster.core.fact;

/**
 * What is said about an earlier fact: nothing is overwritten, later facts correct or retract
 * earlier ones (R75). Of several amendments of one fact, that recorded last counts. An amendment
 * can be amended too: once retracted it never was; once corrected, it gives its target the new
 * content. One whose target is not known, or that amends itself in a circle, changes nothing and
 * becomes a finding.
 */
public sealed interface Amendment extends Event {
    FactId target();

    /** The earlier fact should have said this, effective when this fact is. */
    record FactCorrected(FactId target, Event replacement) implements Amendment {
        /**
         * @throws IllegalArgumentException if the replacement is an amendment
         */
        public FactCorrected {
            if (replacement instanceof Amendment)
                throw new IllegalArgumentException(
                        "replacement must not be a correction or a retraction itself");
        }
    }

    /** The earlier fact should not have been reported. */
    record FactRetracted(FactId target, String reason) implements Amendment {}
}
