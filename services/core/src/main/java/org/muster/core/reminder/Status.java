package org.muster.core.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureState.Active;
import org.muster.core.structure.StructureState.Closed;
import org.muster.core.structure.StructureState.InTransition;
import org.muster.core.structure.StructureState.Merged;
import org.muster.core.structure.StructureState.Proposed;
import org.muster.core.structure.StructureState.Suspended;

/**
 * What is on record of a structure, so that whoever is asked whether it is still true knows what.
 *
 * @param since when it took effect
 * @param station where it meets, or null
 */
public record Status(State state, Instant since, @Nullable String station) {

    /** Where a structure stands that somebody may be asked about. */
    public enum State {
        PROPOSED,
        ACTIVE,
        IN_TRANSITION,
        SUSPENDED,
        MERGED,
        CLOSED
    }

    static Status of(Structure structure) {
        State state =
                switch (structure.state()) {
                    case Proposed _ -> State.PROPOSED;
                    case Active _ -> State.ACTIVE;
                    case InTransition _ -> State.IN_TRANSITION;
                    case Suspended _ -> State.SUSPENDED;
                    case Merged _ -> State.MERGED;
                    case Closed _ -> State.CLOSED;
                };
        return new Status(state, structure.state().since(), structure.place().dutyStation());
    }
}
