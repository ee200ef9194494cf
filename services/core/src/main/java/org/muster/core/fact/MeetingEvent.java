package org.muster.core.fact;

import org.jspecify.annotations.Nullable;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.StructureId;

/** What came of a meeting; it took place when the fact took effect. */
public sealed interface MeetingEvent extends Event {
    StructureId structure();

    /** IOM was there; {@code person} may be left out. */
    record MeetingAttended(StructureId structure, @Nullable PersonId person)
            implements MeetingEvent {}

    /** IOM was not there. */
    record MeetingMissed(StructureId structure, @Nullable String reason) implements MeetingEvent {}
}
