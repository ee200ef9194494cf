package org.muster.console.report;

import java.time.ZoneId;
import java.util.List;
import org.muster.contract.api.FieldProblem;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureState;

/**
 * Whether something new would get the id of what is there already: two tables of one kind are told
 * apart by their area, two crises of one year by their name.
 */
final class Clash {
    private static final String THERE = "there is one already";

    private final Situation situation;
    private final Catalogue catalogue;

    Clash(Situation situation, Catalogue catalogue) {
        this.situation = situation;
        this.catalogue = catalogue;
    }

    List<FieldProblem> of(Kind kind, Entries entries, ZoneId zone) {
        if (entries.given("target") != null) return List.of();
        FactData data = new FactData(kind, entries, zone, situation, catalogue);
        String made =
                switch (kind.subject()) {
                    case NEW_STRUCTURE -> data.structureId();
                    case NEW_CRISIS -> data.crisisId();
                    case STRUCTURE, CRISIS, ACTION, SURGE, PEOPLE, FRAME, FINDING, FACT -> null;
                };
        boolean structure =
                situation.structures().values().stream()
                        .anyMatch(s -> s.id().value().equals(made) && !s.over() && !proposed(s));
        boolean crisis =
                situation.crises().values().stream().anyMatch(c -> c.id().value().equals(made));
        if ((kind == Kind.ACTIVATED || kind == Kind.PROPOSED) && structure)
            return List.of(new FieldProblem("data.platform", THERE));
        if (kind == Kind.DECLARED && crisis) return List.of(new FieldProblem("data.name", THERE));
        return List.of();
    }

    private static boolean proposed(Structure structure) {
        return structure.state() instanceof StructureState.Proposed;
    }
}
