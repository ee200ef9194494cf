package org.muster.core.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.StructureId;

/**
 * What is said of a meeting. One that was attended or missed took place when the fact took effect.
 */
public sealed interface MeetingEvent extends Event {
    StructureId structure();

    /** IOM was there; {@code person} may be left out. */
    record MeetingAttended(StructureId structure, @Nullable PersonId person)
            implements MeetingEvent {}

    /**
     * It meets at an instant, beside its rhythm.
     *
     * @param venue place or link, where it is not the usual one
     * @param instead the meeting of the rhythm that was moved there, or null
     */
    record MeetingScheduled(
            StructureId structure, Instant at, @Nullable String venue, @Nullable Instant instead)
            implements MeetingEvent {}

    /** The meeting at an instant does not take place, or did not. */
    record MeetingCancelled(StructureId structure, Instant at, @Nullable String reason)
            implements MeetingEvent {}

    /** IOM was not there. */
    record MeetingMissed(StructureId structure, @Nullable String reason) implements MeetingEvent {}
}
