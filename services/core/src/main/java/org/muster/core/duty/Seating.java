package org.muster.core.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Obligation;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.Assignment;
import org.muster.core.representation.Designation;
import org.muster.core.representation.RoleCode;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;

/**
 * Who sits where at any instant: an assignment first, else the incumbent of a post that the
 * guidance names, the first one present; an absent holder is replaced by whoever acts, the
 * alternate, then the post's officer-in-charge. An observer never fills a seat.
 */
public final class Seating {
    private final Catalogue catalogue;
    private final Office office;
    private final Map<StructureId, List<Assignment>> assignments = new HashMap<>();
    private final Map<StructureId, List<Designation>> designations = new HashMap<>();
    private final Mergers mergers;

    Seating(Situation situation, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.office = new Office(situation);
        this.mergers = new Mergers(situation);
        for (Assignment a : situation.assignments())
            assignments.computeIfAbsent(a.structure(), _ -> new ArrayList<>()).add(a);
        for (Designation d : situation.designations())
            designations.computeIfAbsent(d.structure(), _ -> new ArrayList<>()).add(d);
    }

    /** Who holds IOM's seat at the structure. */
    public Holder holder(Structure structure, Instant at) {
        return table(structure).holder(at);
    }

    /**
     * Who could stand in, in the order in which they are asked, the holder first; absent people and
     * observers left out.
     */
    public List<PersonId> chain(Structure structure, Instant at) {
        return table(structure).chain(at);
    }

    /** Who heads the office at an instant, or stands in for the head. */
    public List<PersonId> heads(Instant at) {
        return holders(catalogue.head(), at);
    }

    /** Who holds posts of a role at an instant, or stands in; absent people left out. */
    public List<PersonId> holders(RoleCode role, Instant at) {
        return office.posts(role).stream()
                .flatMap(p -> Office.holders(p, at))
                .filter(p -> office.present(p, at))
                .distinct()
                .toList();
    }

    /** When IOM has a seat at the structure in its present state (R8, R23, R24). */
    public List<Span> relevantDuring(Structure structure) {
        return relevantFrom(structure, structure.state().since());
    }

    /** When IOM has a seat at the structure, from an instant on. */
    public List<Span> relevantFrom(Structure structure, Instant from) {
        return table(structure).relevantFrom(from);
    }

    /** How much IOM is bound to sit there. */
    public Obligation obligation(Structure structure) {
        return table(structure).obligation();
    }

    Table table(Structure structure) {
        return new Table(
                structure,
                mergers.into(structure.id()),
                catalogue,
                office,
                assignments.getOrDefault(structure.id(), List.of()),
                designations.getOrDefault(structure.id(), List.of()));
    }
}
