package org.muster.core.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;
import org.muster.core.provenance.Provenance;

/**
 * A coordination structure as it stands.
 *
 * @param crises the crises it serves; empty for a pre-crisis structure (R76)
 * @param localName what it is called in the country (R5)
 * @param names the same in languages of the country
 * @param rhythmSince when its rhythm was last said: the repetition counts from there
 * @param zone in which its hours count; null: the country's
 * @param venue where it usually meets, a place or a link
 * @param meetings what was said of single meetings
 * @param parent the structure above it where that is said; else the catalogue's (R9)
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
        List<LocalName> names,
        @Nullable Convener convener,
        @Nullable MeetingRhythm rhythm,
        @Nullable Instant rhythmSince,
        @Nullable ZoneId zone,
        @Nullable String venue,
        Meetings meetings,
        @Nullable Relevance relevance,
        @Nullable StructureId parent,
        StructureState state,
        Instant statusFactAt,
        String confirmedBy,
        Provenance provenance,
        @Nullable Instant lastAttended) {

    public Structure {
        crises = Collections.unmodifiableSortedSet(new TreeSet<>(crises));
        names = List.copyOf(names);
    }

    /** A structure of which nothing more is said than its state; {@code by} said so. */
    public static Structure begun(
            StructureId id, StructureState state, Instant at, String by, Provenance mark) {
        return new Structure(
                id,
                id.impliedPlatform(),
                null,
                Level.NATIONAL,
                Place.UNKNOWN,
                new TreeSet<>(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                Meetings.NONE,
                null,
                null,
                state,
                at,
                by,
                mark,
                null);
    }

    /** Whether IOM attended a meeting at that instant or after it. */
    public boolean attendedSince(Instant instant) {
        return lastAttended != null && !lastAttended.isBefore(instant);
    }

    public boolean closed() {
        return state instanceof StructureState.Closed;
    }

    /** Whether it is no more: closed, or merged into another one. */
    public boolean over() {
        return closed() || state instanceof StructureState.Merged;
    }

    /** Whether it has begun and is not over: it meets, or is only suspended. */
    public boolean underWay() {
        return !over() && !(state instanceof StructureState.Proposed);
    }

    /** Whether it meets. */
    public boolean meets() {
        return underWay() && !(state instanceof StructureState.Suspended);
    }

    /** What kind of structure it is said to be; a place or name that is not said stays. */
    public Structure saidToBe(
            PlatformCode newPlatform,
            @Nullable SectorCode newSector,
            Level newLevel,
            Place newPlace,
            @Nullable String name) {
        return with(
                d -> {
                    d.platform = newPlatform;
                    d.sector = newSector;
                    d.level = newLevel;
                    if (!newPlace.equals(Place.UNKNOWN)) d.place = newPlace;
                    if (name != null) d.localName = name;
                });
    }

    /** It serves these crises too. */
    public Structure serving(SortedSet<CrisisId> more) {
        return with(
                d -> {
                    d.crises = new TreeSet<>(crises);
                    d.crises.addAll(more);
                });
    }

    public Structure in(StructureState newState, Instant at, String by, Provenance mark) {
        return with(
                d -> {
                    d.state = newState;
                    d.statusFactAt = at;
                    d.confirmedBy = by;
                    d.provenance = mark;
                });
    }

    public Structure at(Place newPlace) {
        return with(d -> d.place = newPlace);
    }

    public Structure confirmed(Instant at, String by) {
        return with(
                d -> {
                    d.statusFactAt = at;
                    d.confirmedBy = by;
                });
    }

    public Structure described(Description said, Instant at) {
        return with(
                d -> {
                    if (said.localName() != null) d.localName = said.localName();
                    d.names = renamed(said.names());
                    if (said.convener() != null) d.convener = said.convener();
                    if (said.rhythm() != null) {
                        d.rhythm = said.rhythm();
                        d.rhythmSince = at;
                    }
                    if (said.zone() != null) d.zone = said.zone();
                    if (said.venue() != null) d.venue = said.venue();
                    if (said.relevance() != null) d.relevance = said.relevance();
                    if (said.parent() != null) d.parent = said.parent();
                });
    }

    public Structure attended(Instant at) {
        return with(d -> d.lastAttended = at);
    }

    /** Somebody said what came of the meeting at an instant. */
    public Structure answered(Instant at) {
        return with(d -> d.meetings = meetings.answered(at));
    }

    /** Somebody said what came of the meeting, or the meetings, of a day. */
    public Structure answeredOn(LocalDate day) {
        return with(d -> d.meetings = meetings.answeredOn(day));
    }

    /**
     * Its rhythm, its time zone or its state has changed.
     *
     * @param met when it met in the last days before
     */
    public Structure changed(Instant at, List<Instant> met) {
        return with(d -> d.meetings = meetings.changed(at, met));
    }

    /** It meets at an instant beside its rhythm, or instead of one of it. */
    public Structure meeting(Meetings.OneOff one, Instant said) {
        return with(d -> d.meetings = meetings.with(one, said));
    }

    /** The meeting at an instant does not take place. */
    public Structure notMeeting(Instant at, Instant said) {
        return with(d -> d.meetings = meetings.without(at, said));
    }

    private List<LocalName> renamed(List<LocalName> said) {
        List<LocalName> all = new ArrayList<>(names);
        for (LocalName n : said) {
            all.removeIf(old -> old.language().equals(n.language()));
            all.add(n);
        }
        return all;
    }

    private Structure with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.structure();
    }
}
