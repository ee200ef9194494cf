package org.muster.core.situation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.Countries;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Fact;
import org.muster.core.fact.MeetingEvent;
import org.muster.core.fact.MeetingEvent.MeetingAttended;
import org.muster.core.fact.MeetingEvent.MeetingCancelled;
import org.muster.core.fact.MeetingEvent.MeetingMissed;
import org.muster.core.fact.MeetingEvent.MeetingScheduled;
import org.muster.core.fact.StructureEvent;
import org.muster.core.fact.StructureEvent.ConvenerContacted;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.fact.StructureEvent.StructureClosed;
import org.muster.core.fact.StructureEvent.StructureConfirmed;
import org.muster.core.fact.StructureEvent.StructureDescribed;
import org.muster.core.fact.StructureEvent.StructureMerged;
import org.muster.core.fact.StructureEvent.StructureProposed;
import org.muster.core.fact.StructureEvent.StructureRelocated;
import org.muster.core.fact.StructureEvent.StructureResumed;
import org.muster.core.fact.StructureEvent.StructureSuspended;
import org.muster.core.fact.StructureEvent.StructureTransitionBegan;
import org.muster.core.meeting.Agenda;
import org.muster.core.meeting.Meeting;
import org.muster.core.structure.Description;
import org.muster.core.structure.Meetings;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState;
import org.muster.core.structure.StructureState.Active;
import org.muster.core.structure.StructureState.InTransition;
import org.muster.core.structure.StructureState.Suspended;

/** How facts about structures and their meetings change a situation (R1 to R6, R78). */
final class StructureFold {
    private final Fold fold;
    private final StructureLife life;
    private final MeetingsNotFound notFound;

    StructureFold(Fold fold) {
        this.fold = fold;
        this.life = new StructureLife(fold);
        this.notFound = new MeetingsNotFound(fold);
    }

    void apply(Fact fact, StructureEvent event) {
        compare(fact, event);
        Structure before = fold.structures.get(event.structure());
        Structure after = changed(fact, event);
        Structure now = before == null ? after : remembering(fact, before, after);
        put(now);
        if (event instanceof StructureDescribed) notFound.lookAgain(fact, now);
    }

    private Structure changed(Fact fact, StructureEvent event) {
        return switch (event) {
            case StructureProposed proposed -> propose(fact, proposed);
            case StructureActivated activated -> activate(fact, activated);
            case StructureSuspended e -> {
                Structure before = open(fact, e);
                yield in(life.suspended(fact, before, e.reason()), fact, before);
            }
            case StructureResumed resumed -> resume(fact, resumed);
            case StructureRelocated e -> confirmedBy(fact, open(fact, e)).at(e.place());
            case StructureTransitionBegan e -> {
                Structure before = open(fact, e);
                yield in(life.inTransition(fact, before, e), fact, before);
            }
            case StructureMerged e -> {
                Structure before = known(fact, e);
                if (before.closed()) life.touched(fact, before);
                yield in(life.merged(fact, before, e), fact, before);
            }
            case StructureClosed e -> {
                Structure before = known(fact, e);
                if (!before.closed()) life.touched(fact, before);
                yield in(life.closed(fact, before, e.reason()), fact, before);
            }
            case StructureConfirmed confirmed -> confirmedBy(fact, known(fact, confirmed));
            case StructureDescribed described -> describe(fact, described);
            case ConvenerContacted contacted -> contacted(fact, known(fact, contacted));
        };
    }

    /** It has met by what was said before, and one may still be asked about that. */
    private static Structure remembering(Fact fact, Structure before, Structure after) {
        boolean asBefore =
                before.state().equals(after.state())
                        && Objects.equals(before.rhythmSince(), after.rhythmSince())
                        && Objects.equals(before.zone(), after.zone());
        if (asBefore) return after;
        Instant now = fact.begins();
        return after.changed(now, before.meets() ? met(fact, before, now) : List.of());
    }

    private static List<Instant> met(Fact fact, Structure structure, Instant until) {
        Instant since = until.minus(Meetings.ASKED_ABOUT);
        Instant begun = structure.state().since();
        return new Agenda(structure, Countries.zone(fact.country()))
                .between(begun.isAfter(since) ? begun : since, until).stream()
                        .map(Meeting::at)
                        .toList();
    }

    private void compare(Fact fact, StructureEvent event) {
        switch (event) {
            case StructureProposed _ -> state(fact, event, "proposed");
            case StructureActivated e -> state(fact, event, "activated " + e.crises());
            case StructureSuspended _ -> state(fact, event, "suspended");
            case StructureResumed _ -> state(fact, event, "resumed");
            case StructureTransitionBegan _ -> state(fact, event, "in transition");
            case StructureMerged e -> state(fact, event, "merged into " + e.into());
            case StructureClosed _ -> state(fact, event, "closed");
            case StructureRelocated e ->
                    fold.sayings.event(fact, "place", e.place().toString(), e.structure());
            case StructureDescribed e -> {
                if (e.convener() != null)
                    fold.sayings.chair(fact, e.convener().organisation(), e.structure());
            }
            case StructureConfirmed _, ConvenerContacted _ -> {
                // may be said on any day
            }
        }
    }

    private void state(Fact fact, StructureEvent event, String what) {
        fold.sayings.event(fact, "state", what, event.structure());
    }

    void meeting(Fact fact, MeetingEvent event) {
        if (fold.structures.containsKey(event.structure()))
            notFound.lookFor(fact, event, known(fact, event.structure()));
        Structure structure = known(fact, event.structure());
        Structure now =
                switch (event) {
                    case MeetingAttended _ -> attend(fact, met(fact, structure));
                    case MeetingMissed _ -> met(fact, structure);
                    case MeetingScheduled e ->
                            structure.meeting(
                                    new Meetings.OneOff(e.at(), e.venue(), e.instead()),
                                    fact.begins());
                    case MeetingCancelled e -> structure.notMeeting(e.at(), fact.begins());
                };
        put(now);
        if (event instanceof MeetingScheduled) notFound.lookAgain(fact, now);
    }

    private Structure met(Fact fact, Structure structure) {
        life.met(fact, structure);
        Effective said = fact.effective();
        return switch (said.precision()) {
            case MINUTE -> structure.answered(said.written());
            case DAY -> structure.answeredOn(said.day());
            case MONTH, YEAR -> structure; // of no meeting in particular
        };
    }

    private Structure propose(Fact fact, StructureProposed e) {
        Structure before = fold.structures.get(e.structure());
        StructureState state = life.proposed(fact, before, e.reason());
        return in(state, fact, before == null ? begun(fact, e.structure(), state) : before)
                .saidToBe(e.platform(), e.sector(), e.level(), e.place(), e.localName())
                .serving(fold.served(fact, e.crises()));
    }

    private Structure activate(Fact fact, StructureActivated e) {
        Structure before = fold.structures.get(e.structure());
        StructureState state = life.activated(fact, before);
        return in(state, fact, before == null ? begun(fact, e.structure(), state) : before)
                .saidToBe(e.platform(), e.sector(), e.level(), e.place(), e.localName())
                .serving(fold.served(fact, e.crises()))
                .described(
                        new Description(null, List.of(), null, null, null, e.parent(), null, null),
                        fact.begins());
    }

    private Structure resume(Fact fact, StructureResumed event) {
        boolean unknown = !fold.structures.containsKey(event.structure());
        Structure before = open(fact, event);
        StructureState state = unknown ? StructureLife.back(fact) : life.resumed(fact, before);
        Structure resumed = in(state, fact, before);
        return event.place() == null ? resumed : resumed.at(event.place());
    }

    private Structure describe(Fact fact, StructureDescribed e) {
        return known(fact, e)
                .described(
                        new Description(
                                e.localName(),
                                e.names(),
                                e.convener(),
                                e.rhythm(),
                                e.relevance(),
                                e.parent(),
                                e.zone(),
                                e.venue()),
                        fact.begins());
    }

    private Structure contacted(Fact fact, Structure structure) {
        return structure.state() instanceof Suspended s
                ? in(new Suspended(s.since(), s.reason(), fact.begins()), fact, structure)
                : confirmedBy(fact, structure);
    }

    private Structure attend(Fact fact, Structure structure) {
        Structure attended = structure.attended(fact.begins());
        boolean meets =
                structure.state() instanceof Active || structure.state() instanceof InTransition;
        return meets ? confirmedBy(fact, attended) : attended;
    }

    private static Structure in(StructureState state, Fact fact, Structure structure) {
        return structure.in(
                state, fact.begins(), fact.author().value(), fact.source().provenance());
    }

    private static Structure confirmedBy(Fact fact, Structure structure) {
        return structure.confirmed(fact.begins(), fact.author().value());
    }

    private Structure open(Fact fact, StructureEvent event) {
        Structure structure = known(fact, event);
        life.touched(fact, structure);
        return structure;
    }

    private Structure known(Fact fact, StructureEvent event) {
        return known(fact, event.structure());
    }

    /**
     * The structure; one that was never activated is taken to be active, at the platform that its
     * id implies.
     */
    private Structure known(Fact fact, StructureId id) {
        @Nullable Structure structure = fold.structures.get(id);
        if (structure != null) return structure;
        fold.find(fact, FindingKind.STRUCTURE_NOT_KNOWN_BEFORE, id);
        return begun(fact, id, StructureLife.begun(fact));
    }

    private Structure begun(Fact fact, StructureId id, StructureState state) {
        fold.named.begins(fact);
        return Structure.begun(
                id, state, fact.begins(), fact.author().value(), fact.source().provenance());
    }

    private void put(Structure structure) {
        fold.structures.put(structure.id(), structure);
    }
}
