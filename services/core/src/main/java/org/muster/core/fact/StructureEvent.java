package org.muster.core.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;
import org.muster.core.structure.Convener;
import org.muster.core.structure.Level;
import org.muster.core.structure.MeetingRhythm;
import org.muster.core.structure.Place;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.Relevance;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.StructureId;

/** What happens to a coordination structure (R78). */
public sealed interface StructureEvent extends Event {
    StructureId structure();

    /** It meets from now on, or is known to meet. */
    record StructureActivated(
            StructureId structure,
            PlatformCode platform,
            @Nullable SectorCode sector,
            Level level,
            Place place,
            @Nullable String localName,
            List<CrisisId> crises)
            implements StructureEvent {
        public StructureActivated {
            crises = List.copyOf(crises);
        }
    }

    /** It does not meet for now. */
    record StructureSuspended(StructureId structure, @Nullable String reason)
            implements StructureEvent {}

    /** It meets again. */
    record StructureResumed(StructureId structure, @Nullable Place place)
            implements StructureEvent {}

    /** It works elsewhere or remotely. */
    record StructureRelocated(StructureId structure, Place place) implements StructureEvent {}

    /** It is over. */
    record StructureClosed(StructureId structure, @Nullable String reason)
            implements StructureEvent {}

    /** Somebody looked, and its status is as recorded. */
    record StructureConfirmed(StructureId structure) implements StructureEvent {}

    /** Name, convener, rhythm or relevance were described; null leaves as it is. */
    record StructureDescribed(
            StructureId structure,
            @Nullable String localName,
            @Nullable Convener convener,
            @Nullable MeetingRhythm rhythm,
            @Nullable Relevance relevance)
            implements StructureEvent {}

    /** Somebody of IOM spoke to the convener of a suspended structure (R3). */
    record ConvenerContacted(StructureId structure, @Nullable String outcome)
            implements StructureEvent {}
}
