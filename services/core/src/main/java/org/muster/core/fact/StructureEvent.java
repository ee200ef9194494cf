package org.muster.core.fact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;
import org.muster.core.structure.Convener;
import org.muster.core.structure.Level;
import org.muster.core.structure.LocalName;
import org.muster.core.structure.MeetingRhythm;
import org.muster.core.structure.Place;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.Relevance;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.StructureId;

/** What happens to a coordination structure (R78). */
public sealed interface StructureEvent extends Event {
    StructureId structure();

    /** Somebody proposes it; it does not meet yet. */
    record StructureProposed(
            StructureId structure,
            PlatformCode platform,
            @Nullable SectorCode sector,
            Level level,
            Place place,
            @Nullable String localName,
            List<CrisisId> crises,
            @Nullable String reason)
            implements StructureEvent {
        public StructureProposed {
            crises = List.copyOf(crises);
        }
    }

    /**
     * It meets from now on, or is known to meet.
     *
     * @param parent the structure above it where that is not the usual one (R9)
     */
    record StructureActivated(
            StructureId structure,
            PlatformCode platform,
            @Nullable SectorCode sector,
            Level level,
            Place place,
            @Nullable String localName,
            List<CrisisId> crises,
            @Nullable StructureId parent)
            implements StructureEvent {
        public StructureActivated {
            crises = List.copyOf(crises);
        }

        /** Under the structure that is usually above it. */
        public StructureActivated(
                StructureId structure,
                PlatformCode platform,
                @Nullable SectorCode sector,
                Level level,
                Place place,
                @Nullable String localName,
                List<CrisisId> crises) {
            this(structure, platform, sector, level, place, localName, crises, null);
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

    /**
     * It still meets, and its functions are being handed over.
     *
     * @param plan to whom or to what they go, or why
     * @param until when that shall be done, if it is known already
     */
    record StructureTransitionBegan(
            StructureId structure, @Nullable String plan, @Nullable Instant until)
            implements StructureEvent {}

    /** It became part of another one, where its duties go on. */
    record StructureMerged(StructureId structure, StructureId into, @Nullable String reason)
            implements StructureEvent {}

    /** It is over. */
    record StructureClosed(StructureId structure, @Nullable String reason)
            implements StructureEvent {}

    /** Somebody looked, and its status is as recorded. */
    record StructureConfirmed(StructureId structure) implements StructureEvent {}

    /**
     * Name, convener, rhythm, relevance or place in the tree were described; null leaves as it is.
     *
     * @param names what it is called in languages of the country (R5)
     * @param parent the structure above it (R9)
     * @param zone in which the hours of its meetings count
     * @param venue where it usually meets, a place or a link
     */
    record StructureDescribed(
            StructureId structure,
            @Nullable String localName,
            @Nullable Convener convener,
            @Nullable MeetingRhythm rhythm,
            @Nullable Relevance relevance,
            List<LocalName> names,
            @Nullable StructureId parent,
            @Nullable ZoneId zone,
            @Nullable String venue)
            implements StructureEvent {
        public StructureDescribed {
            names = List.copyOf(names);
        }

        /** Without names in other languages, and where it is in the tree. */
        public StructureDescribed(
                StructureId structure,
                @Nullable String localName,
                @Nullable Convener convener,
                @Nullable MeetingRhythm rhythm,
                @Nullable Relevance relevance) {
            this(structure, localName, convener, rhythm, relevance, List.of(), null, null, null);
        }
    }

    /** Somebody of IOM spoke to the convener of a suspended structure (R3). */
    record ConvenerContacted(StructureId structure, @Nullable String outcome)
            implements StructureEvent {}
}
