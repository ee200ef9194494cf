package org.muster.console.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.console.report.Kind.Subject;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.duty.Duty;
import org.muster.core.situation.Situation;
import org.muster.core.structure.StructureId;

/**
 * Which kinds of report are offered: those of the role, and a designation only where the guidance
 * asks for one, since elsewhere it would change nothing (R21).
 */
record Offer(Rights rights, Situation situation, List<Duty> duties, Catalogue catalogue) {

    /** The kinds about a subject; where it is a structure, those that can be said of that one. */
    List<Kind> about(Subject subject, @Nullable String structure) {
        return Kind.about(subject).stream().filter(k -> of(k, structure)).toList();
    }

    /** Whether the kind is offered; of a structure that is still to be chosen, of any. */
    boolean of(Kind kind, @Nullable String structure) {
        return rights.kind(kind)
                && (kind != Kind.DESIGNATED || structure == null || byDesignation(structure));
    }

    /** Whether something may be reported about a table: a representative answers where it sits. */
    boolean at(StructureId structure) {
        return rights.reports()
                || duties.stream()
                        .filter(d -> d.structure().equals(structure))
                        .anyMatch(rights::sitsAt);
    }

    private boolean byDesignation(String structure) {
        return situation.structures().values().stream()
                .filter(s -> s.id().value().equals(structure))
                .flatMap(s -> catalogue.platform(s.platform()).stream())
                .anyMatch(p -> !p.seat().byDesignation().isEmpty());
    }
}
