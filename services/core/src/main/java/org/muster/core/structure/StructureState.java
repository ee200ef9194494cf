package org.muster.core.structure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a structure stands in its life (R78). {@code since} is when that took effect. */
public sealed interface StructureState {
    Instant since();

    /** It is proposed and does not meet yet: nobody has to sit there. */
    record Proposed(Instant since, String reason) implements StructureState {}

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
     * It still meets while its functions are handed over (a cluster in transition).
     *
     * @param plan to whom or to what they go, or why
     * @param until when that shall be done, or null
     */
    record InTransition(Instant since, String plan, @Nullable Instant until)
            implements StructureState {}

    /**
     * It does not meet for now: IOM keeps in touch with the convener (R3).
     *
     * @param lastContact when somebody last spoke to the convener, or null
     */
    record Suspended(Instant since, String reason, @Nullable Instant lastContact)
            implements StructureState {}

    /** It was merged into another one, where its duties go on. */
    record Merged(Instant since, StructureId into, String reason) implements StructureState {}

    /** It is over. */
    record Closed(Instant since, String reason) implements StructureState {}
}
