package org.muster.core.structure;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;
import org.muster.core.provenance.Provenance;

/** A structure while it is being changed: whatever is not set stays as it was. */
final class Draft {
    final StructureId id;
    PlatformCode platform;
    @Nullable SectorCode sector;
    Level level;
    Place place;
    SortedSet<CrisisId> crises;
    @Nullable String localName;
    List<LocalName> names;
    @Nullable Convener convener;
    @Nullable MeetingRhythm rhythm;
    @Nullable Instant rhythmSince;
    @Nullable ZoneId zone;
    @Nullable String venue;
    Meetings meetings;
    @Nullable Relevance relevance;
    @Nullable StructureId parent;
    StructureState state;
    Instant statusFactAt;
    String confirmedBy;
    Provenance provenance;
    @Nullable Instant lastAttended;

    Draft(Structure s) {
        id = s.id();
        platform = s.platform();
        sector = s.sector();
        level = s.level();
        place = s.place();
        crises = s.crises();
        localName = s.localName();
        names = s.names();
        convener = s.convener();
        rhythm = s.rhythm();
        rhythmSince = s.rhythmSince();
        zone = s.zone();
        venue = s.venue();
        meetings = s.meetings();
        relevance = s.relevance();
        parent = s.parent();
        state = s.state();
        statusFactAt = s.statusFactAt();
        confirmedBy = s.confirmedBy();
        provenance = s.provenance();
        lastAttended = s.lastAttended();
    }

    Structure structure() {
        return new Structure(
                id,
                platform,
                sector,
                level,
                place,
                crises,
                localName,
                names,
                convener,
                rhythm,
                rhythmSince,
                zone,
                venue,
                meetings,
                relevance,
                parent,
                state,
                statusFactAt,
                confirmedBy,
                provenance,
                lastAttended);
    }
}
