package org.muster.core.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.duty.Holder.Held;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.Place;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureState;

/**
 * What Muster says of a structure at an instant.
 *
 * @param holder who fills IOM's seat, or null
 * @param gaps what is missing, without when it began
 */
public record Said(
        StructureState state, Place place, @Nullable PersonId holder, List<GapReason> gaps) {
    public Said {
        gaps = List.copyOf(gaps);
    }

    static Said of(Structure structure, @Nullable Duty duty) {
        return new Said(
                unlearned(structure.state()),
                structure.place(),
                duty != null && duty.holder() instanceof Held held ? held.person() : null,
                duty == null ? List.of() : duty.gaps().stream().map(Gap::reason).toList());
    }

    /** The same state, whenever it became known. */
    private static StructureState unlearned(StructureState state) {
        return state instanceof StructureState.Active a
                ? new StructureState.Active(a.since(), a.resumedAt(), a.since())
                : state;
    }
}
