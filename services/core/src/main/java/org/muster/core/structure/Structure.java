package org.muster.core.structure;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;
import org.muster.core.provenance.Provenance;

/**
 * A coordination structure as it stands.
 *
 * @param crises the crises it serves; empty for a pre-crisis structure (R76)
 * @param localName what it is called in the country (R5)
 * @param statusFactAt when the last fact about its status took effect: its age is the age of the
 *     status
 * @param confirmedBy the account behind that fact
 * @param provenance the mark of the fact that said its state last
 * @param lastAttended when IOM last attended a meeting of it
 */
public record Structure(
        StructureId id,
        PlatformCode platform,
        @Nullable SectorCode sector,
        Level level,
        Place place,
        SortedSet<CrisisId> crises,
        @Nullable String localName,
        @Nullable Convener convener,
        @Nullable MeetingRhythm rhythm,
        @Nullable Relevance relevance,
        StructureState state,
        Instant statusFactAt,
        String confirmedBy,
        Provenance provenance,
        @Nullable Instant lastAttended) {

    public Structure {
        crises = Collections.unmodifiableSortedSet(new TreeSet<>(crises));
    }

    /** Whether IOM attended a meeting at that instant or after it. */
    public boolean attendedSince(Instant instant) {
        return lastAttended != null && !lastAttended.isBefore(instant);
    }

    public boolean closed() {
        return state instanceof StructureState.Closed;
    }

    public Structure in(StructureState newState, Instant at, String by, Provenance mark) {
        return new Structure(
                id,
                platform,
                sector,
                level,
                place,
                crises,
                localName,
                convener,
                rhythm,
                relevance,
                newState,
                at,
                by,
                mark,
                lastAttended);
    }

    public Structure at(Place newPlace) {
        return new Structure(
                id,
                platform,
                sector,
                level,
                newPlace,
                crises,
                localName,
                convener,
                rhythm,
                relevance,
                state,
                statusFactAt,
                confirmedBy,
                provenance,
                lastAttended);
    }

    public Structure confirmed(Instant at, String by) {
        return new Structure(
                id,
                platform,
                sector,
                level,
                place,
                crises,
                localName,
                convener,
                rhythm,
                relevance,
                state,
                at,
                by,
                provenance,
                lastAttended);
    }

    public Structure described(
            @Nullable String name,
            @Nullable Convener newConvener,
            @Nullable MeetingRhythm newRhythm,
            @Nullable Relevance newRelevance) {
        return new Structure(
                id,
                platform,
                sector,
                level,
                place,
                crises,
                name == null ? localName : name,
                newConvener == null ? convener : newConvener,
                newRhythm == null ? rhythm : newRhythm,
                newRelevance == null ? relevance : newRelevance,
                state,
                statusFactAt,
                confirmedBy,
                provenance,
                lastAttended);
    }

    public Structure attended(Instant at) {
        return new Structure(
                id,
                platform,
                sector,
                level,
                place,
                crises,
                localName,
                convener,
                rhythm,
                relevance,
                state,
                statusFactAt,
                confirmedBy,
                provenance,
                at);
    }
}
