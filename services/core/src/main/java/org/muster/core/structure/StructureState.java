package org.muster.core.structure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a structure stands in its life (R78). {@code since} is when that took effect. */
public sealed interface StructureState {
    Instant since();

    /**
     * It meets: IOM attends (R2).
     *
     * @param resumedAt when it came back from a suspension, in the sense of {@code since}; null if
     *     it never was away
     * @param knownSince the later of {@code since} and the moment Muster learned of it
     */
    record Active(Instant since, @Nullable Instant resumedAt, Instant knownSince)
            implements StructureState {}

    /**
     * It does not meet for now: IOM keeps in touch with the convener (R3).
     *
     * @param lastContact when somebody last spoke to the convener, or null
     */
    record Suspended(Instant since, String reason, @Nullable Instant lastContact)
            implements StructureState {}

    /** It is over. */
    record Closed(Instant since, String reason) implements StructureState {}
}
