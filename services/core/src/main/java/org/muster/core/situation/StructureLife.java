package org.muster.core.situation;

import org.jspecify.annotations.Nullable;
import org.muster.core.fact.Fact;
import org.muster.core.fact.StructureEvent.StructureMerged;
import org.muster.core.fact.StructureEvent.StructureTransitionBegan;
import org.muster.core.fact.Subject;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureState;
import org.muster.core.structure.StructureState.Active;
import org.muster.core.structure.StructureState.Closed;
import org.muster.core.structure.StructureState.InTransition;
import org.muster.core.structure.StructureState.Merged;
import org.muster.core.structure.StructureState.Proposed;
import org.muster.core.structure.StructureState.Suspended;

/** The state that follows from a state and a fact, and what was an impossible order (R78). */
final class StructureLife {
    private final Fold fold;

    StructureLife(Fold fold) {
        this.fold = fold;
    }

    StructureState proposed(Fact fact, @Nullable Structure before, @Nullable String reason) {
        StructureState state = before == null ? null : before.state();
        return switch (state) {
            case null -> new Proposed(fact.begins(), text(reason));
            case Proposed p -> new Proposed(p.since(), reason == null ? p.reason() : reason);
            case Closed _, Merged _ -> new Proposed(fact.begins(), text(reason));
            case Active _, InTransition _, Suspended _ -> {
                fold.find(fact, FindingKind.PROPOSED_WHILE_IT_EXISTS, fact.subject().id());
                yield state;
            }
        };
    }

    /** An active structure goes on as it was, a new one begins; any other comes back. */
    StructureState activated(Fact fact, @Nullable Structure before) {
        StructureState state = before == null ? null : before.state();
        return switch (state) {
            case null -> begun(fact);
            case Active active -> active;
            case Proposed _, InTransition _ -> begun(fact);
            case Suspended _, Closed _, Merged _ -> back(fact);
        };
    }

    StructureState resumed(Fact fact, Structure before) {
        return switch (before.state()) {
            case Active state -> found(fact, FindingKind.RESUMED_WITHOUT_SUSPENSION, before, state);
            case InTransition state ->
                    found(fact, FindingKind.RESUMED_WITHOUT_SUSPENSION, before, state);
            case Proposed _ -> found(fact, FindingKind.NOT_ACTIVATED_BEFORE, before, begun(fact));
            case Suspended _, Closed _, Merged _ -> back(fact);
        };
    }

    StructureState suspended(Fact fact, Structure before, @Nullable String reason) {
        if (before.state() instanceof Suspended s) {
            String why = reason == null ? s.reason() : reason;
            return found(
                    fact,
                    FindingKind.ALREADY_SUSPENDED,
                    before,
                    new Suspended(s.since(), why, s.lastContact()));
        }
        if (before.state() instanceof Proposed)
            fold.find(fact, FindingKind.NOT_ACTIVATED_BEFORE, before.id());
        return new Suspended(fact.begins(), text(reason), null);
    }

    StructureState inTransition(Fact fact, Structure before, StructureTransitionBegan event) {
        if (fold.endsTooEarly(fact, event.until(), before.id())) return before.state();
        InTransition begun = new InTransition(fact.begins(), text(event.plan()), event.until());
        return switch (before.state()) {
            case Active _, Closed _, Merged _ -> begun;
            case InTransition old ->
                    new InTransition(
                            old.since(),
                            event.plan() == null ? old.plan() : event.plan(),
                            event.until() == null ? old.until() : event.until());
            case Proposed _ -> found(fact, FindingKind.NOT_ACTIVATED_BEFORE, before, begun);
            case Suspended _ -> found(fact, FindingKind.TRANSITION_WHILE_SUSPENDED, before, begun);
        };
    }

    StructureState merged(Fact fact, Structure before, StructureMerged event) {
        if (event.into().equals(before.id()))
            return found(fact, FindingKind.MERGED_INTO_ITSELF, before, before.state());
        if (before.state() instanceof Merged)
            fold.find(fact, FindingKind.ALREADY_MERGED, before.id());
        if (!fold.named.knownBefore(
                fact, new Subject(Subject.Kind.STRUCTURE, event.into().value())))
            fold.find(fact, FindingKind.MERGED_INTO_AN_UNKNOWN_STRUCTURE, event.into());
        return new Merged(fact.begins(), event.into(), text(event.reason()));
    }

    StructureState closed(Fact fact, Structure before, @Nullable String reason) {
        if (!(before.state() instanceof Closed closed))
            return new Closed(fact.begins(), text(reason));
        String why = reason == null ? closed.reason() : reason;
        return found(fact, FindingKind.ALREADY_CLOSED, before, new Closed(closed.since(), why));
    }

    /** A meeting of a structure that does not meet contradicts, but does not bring it back. */
    void met(Fact fact, Structure structure) {
        switch (structure.state()) {
            case Active _, InTransition _ -> {
                // as it should be
            }
            case Proposed _ -> fold.find(fact, FindingKind.MET_BEFORE_ACTIVATION, structure.id());
            case Suspended _ -> fold.find(fact, FindingKind.MET_WHILE_SUSPENDED, structure.id());
            case Merged _, Closed _ -> touched(fact, structure);
        }
    }

    /** Something is said of a structure that should be over. */
    void touched(Fact fact, Structure structure) {
        if (structure.closed()) fold.find(fact, FindingKind.CHANGED_AFTER_CLOSURE, structure.id());
        else if (structure.over())
            fold.find(fact, FindingKind.CHANGED_AFTER_MERGER, structure.id());
    }

    static Active begun(Fact fact) {
        return new Active(fact.begins(), null, fact.knownSince());
    }

    static Active back(Fact fact) {
        return new Active(fact.begins(), fact.begins(), fact.knownSince());
    }

    private StructureState found(
            Fact fact, FindingKind kind, Structure structure, StructureState state) {
        fold.find(fact, kind, structure.id());
        return state;
    }

    private static String text(@Nullable String reason) {
        return reason == null ? "" : reason;
    }
}
