package org.muster.core.situation;

import java.time.Instant;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.Fact;
import org.muster.core.fact.MeetingEvent;
import org.muster.core.fact.MeetingEvent.MeetingAttended;
import org.muster.core.fact.MeetingEvent.MeetingMissed;
import org.muster.core.fact.StructureEvent;
import org.muster.core.fact.StructureEvent.ConvenerContacted;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.fact.StructureEvent.StructureClosed;
import org.muster.core.fact.StructureEvent.StructureConfirmed;
import org.muster.core.fact.StructureEvent.StructureDescribed;
import org.muster.core.fact.StructureEvent.StructureRelocated;
import org.muster.core.fact.StructureEvent.StructureResumed;
import org.muster.core.fact.StructureEvent.StructureSuspended;
import org.muster.core.structure.Level;
import org.muster.core.structure.Place;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState;
import org.muster.core.structure.StructureState.Active;
import org.muster.core.structure.StructureState.Closed;
import org.muster.core.structure.StructureState.Suspended;

/** How facts about structures and their meetings change a situation (R1 to R6, R78). */
final class StructureFold {
    private final Fold fold;

    StructureFold(Fold fold) {
        this.fold = fold;
    }

    void apply(Fact fact, StructureEvent event) {
        switch (event) {
            case StructureActivated activated -> put(activate(fact, activated));
            case StructureSuspended suspended -> put(suspend(fact, suspended));
            case StructureResumed resumed -> put(resume(fact, resumed));
            case StructureRelocated relocated ->
                    put(confirmedBy(fact, open(fact, relocated)).at(relocated.place()));
            case StructureClosed closed -> put(close(fact, closed));
            case StructureConfirmed confirmed -> put(confirmedBy(fact, known(fact, confirmed)));
            case StructureDescribed d ->
                    put(
                            known(fact, d)
                                    .described(
                                            d.localName(),
                                            d.convener(),
                                            d.rhythm(),
                                            d.relevance()));
            case ConvenerContacted contacted -> put(contacted(fact, known(fact, contacted)));
        }
    }

    void meeting(Fact fact, MeetingEvent event) {
        switch (event) {
            case MeetingAttended attended -> put(attend(fact, known(fact, attended.structure())));
            case MeetingMissed missed -> put(met(fact, known(fact, missed.structure())));
        }
    }

    private Structure activate(Fact fact, StructureActivated event) {
        Structure before = fold.structures.get(event.structure());
        TreeSet<CrisisId> crises = fold.served(fact, event.crises());
        if (before != null) crises.addAll(before.crises());
        return new Structure(
                event.structure(),
                event.platform(),
                event.sector(),
                event.level(),
                event.place().equals(Place.UNKNOWN) && before != null
                        ? before.place()
                        : event.place(),
                crises,
                event.localName() == null && before != null
                        ? before.localName()
                        : event.localName(),
                before == null ? null : before.convener(),
                before == null ? null : before.rhythm(),
                before == null ? null : before.relevance(),
                before == null
                        ? new Active(at(fact), null, fact.knownSince())
                        : active(fact, before),
                at(fact),
                fact.author().value(),
                fact.source().provenance(),
                before == null ? null : before.lastAttended());
    }

    private Structure suspend(Fact fact, StructureSuspended event) {
        Structure before = open(fact, event);
        if (before.state() instanceof Suspended suspended) {
            fold.find(fact, FindingKind.ALREADY_SUSPENDED, event.structure());
            String reason = event.reason() == null ? suspended.reason() : event.reason();
            return in(
                    new Suspended(suspended.since(), reason, suspended.lastContact()),
                    fact,
                    before);
        }
        return in(new Suspended(at(fact), text(event.reason()), null), fact, before);
    }

    private Structure resume(Fact fact, StructureResumed event) {
        boolean unknown = !fold.structures.containsKey(event.structure());
        Structure before = open(fact, event);
        StructureState state = unknown ? back(fact) : active(fact, before);
        if (state.equals(before.state()))
            fold.find(fact, FindingKind.RESUMED_WITHOUT_SUSPENSION, event.structure());
        Structure resumed = in(state, fact, before);
        return event.place() == null ? resumed : resumed.at(event.place());
    }

    private Structure close(Fact fact, StructureClosed event) {
        Structure before = known(fact, event);
        if (before.state() instanceof Closed closed) {
            fold.find(fact, FindingKind.ALREADY_CLOSED, event.structure());
            String reason = event.reason() == null ? closed.reason() : event.reason();
            return in(new Closed(closed.since(), reason), fact, before);
        }
        return in(new Closed(at(fact), text(event.reason())), fact, before);
    }

    private Structure contacted(Fact fact, Structure structure) {
        return structure.state() instanceof Suspended s
                ? in(new Suspended(s.since(), s.reason(), at(fact)), fact, structure)
                : confirmedBy(fact, structure);
    }

    private Structure attend(Fact fact, Structure structure) {
        Structure attended = met(fact, structure).attended(at(fact));
        return structure.state() instanceof Active ? confirmedBy(fact, attended) : attended;
    }

    /** A meeting of a structure that does not meet contradicts, but does not bring it back. */
    private Structure met(Fact fact, Structure structure) {
        switch (structure.state()) {
            case Active _ -> {
                // as it should be
            }
            case Suspended _ -> fold.find(fact, FindingKind.MET_WHILE_SUSPENDED, structure.id());
            case Closed _ -> fold.find(fact, FindingKind.CHANGED_AFTER_CLOSURE, structure.id());
        }
        return structure;
    }

    /** An active structure goes on as it was; any other comes back. */
    private static StructureState active(Fact fact, Structure before) {
        return before.state() instanceof Active ? before.state() : back(fact);
    }

    private static Active back(Fact fact) {
        return new Active(at(fact), at(fact), fact.knownSince());
    }

    private static Structure in(StructureState state, Fact fact, Structure structure) {
        return structure.in(state, at(fact), fact.author().value(), fact.source().provenance());
    }

    private static Structure confirmedBy(Fact fact, Structure structure) {
        return structure.confirmed(at(fact), fact.author().value());
    }

    private Structure open(Fact fact, StructureEvent event) {
        Structure structure = known(fact, event);
        if (structure.closed())
            fold.find(fact, FindingKind.CHANGED_AFTER_CLOSURE, event.structure());
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
        Structure structure = fold.structures.get(id);
        if (structure != null) return structure;
        fold.find(fact, FindingKind.STRUCTURE_NOT_KNOWN_BEFORE, id);
        return new Structure(
                id,
                id.impliedPlatform(),
                null,
                Level.NATIONAL,
                Place.UNKNOWN,
                new TreeSet<>(),
                null,
                null,
                null,
                null,
                new Active(at(fact), null, fact.knownSince()),
                at(fact),
                fact.author().value(),
                fact.source().provenance(),
                null);
    }

    private void put(Structure structure) {
        fold.structures.put(structure.id(), structure);
    }

    private static Instant at(Fact fact) {
        return fact.effective().at();
    }

    private static String text(@Nullable String reason) {
        return reason == null ? "" : reason;
    }
}
