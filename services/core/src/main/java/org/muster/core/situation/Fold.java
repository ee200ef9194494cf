package org.muster.core.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.Crisis;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.CrisisEvent;
import org.muster.core.fact.CrisisEvent.CrisisChanged;
import org.muster.core.fact.CrisisEvent.CrisisDeclared;
import org.muster.core.fact.CrisisEvent.CrisisEnded;
import org.muster.core.fact.Fact;
import org.muster.core.fact.MeetingEvent;
import org.muster.core.fact.NoteRecorded;
import org.muster.core.fact.RepresentationEvent;
import org.muster.core.fact.StructureEvent;
import org.muster.core.representation.Absence;
import org.muster.core.representation.Assignment;
import org.muster.core.representation.Post;
import org.muster.core.representation.PostId;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;

/**
 * The working copy of a situation while facts are folded into it; total: no fact makes it throw.
 */
final class Fold {
    private final CountryCode country;
    private final TreeMap<CrisisId, Crisis> crises;
    final TreeMap<StructureId, Structure> structures;
    final TreeMap<PostId, Post> posts;
    private final TreeMap<StructureId, List<Assignment>> assignments = new TreeMap<>();
    final List<Absence> absences;
    private final List<Finding> findings;
    private final StructureFold structureFold = new StructureFold(this);
    private final RepresentationFold representationFold = new RepresentationFold(this);

    Fold(Situation start) {
        country = start.country();
        crises = new TreeMap<>(start.crises());
        structures = new TreeMap<>(start.structures());
        posts = new TreeMap<>(start.posts());
        for (Assignment a : start.assignments()) assignmentsTo(a.structure()).add(a);
        absences = new ArrayList<>(start.absences());
        findings = new ArrayList<>(start.findings());
    }

    Situation situation() {
        return new Situation(
                country,
                crises,
                structures,
                posts,
                assignments.values().stream().flatMap(List::stream).toList(),
                absences,
                findings);
    }

    List<Assignment> assignmentsTo(StructureId structure) {
        return assignments.computeIfAbsent(structure, _ -> new ArrayList<>());
    }

    void apply(Fact fact) {
        switch (fact.event()) {
            case CrisisEvent event -> crisis(fact, event);
            case StructureEvent event -> structureFold.apply(fact, event);
            case MeetingEvent event -> structureFold.meeting(fact, event);
            case RepresentationEvent event -> representationFold.apply(fact, event);
            case NoteRecorded _ -> {
                // on the timeline only
            }
            case Amendment idle ->
                    // those that change something were resolved before anything is folded
                    find(fact, FindingKind.AMENDS_AN_UNKNOWN_FACT, idle.target());
        }
    }

    void find(Fact fact, FindingKind kind, Object subject) {
        findings.add(new Finding(fact.id(), kind, subject.toString()));
    }

    private void crisis(Fact fact, CrisisEvent event) {
        Crisis known = crises.get(event.crisis());
        switch (event) {
            case CrisisDeclared declared -> declare(fact, declared);
            case CrisisChanged changed when known != null ->
                    crises.put(
                            known.id(),
                            known.changed(changed.name(), changed.context(), changed.glide()));
            case CrisisEnded _ when known != null -> end(fact, known);
            case CrisisChanged _, CrisisEnded _ ->
                    find(fact, FindingKind.CRISIS_NOT_KNOWN_BEFORE, event.crisis());
        }
    }

    private void end(Fact fact, Crisis known) {
        if (known.ongoing()) crises.put(known.id(), known.ended(fact.effective().at()));
        else find(fact, FindingKind.CRISIS_ENDED_TWICE, known.id());
    }

    private void declare(Fact fact, CrisisDeclared event) {
        Crisis known = crises.get(event.crisis());
        if (known != null && known.ongoing()) {
            find(fact, FindingKind.CRISIS_DECLARED_TWICE, event.crisis());
            crises.put(known.id(), known.changed(event.name(), event.context(), event.glide()));
        } else {
            crises.put(event.crisis(), declared(fact, event));
        }
    }

    private static Crisis declared(Fact fact, CrisisDeclared event) {
        return new Crisis(
                event.crisis(),
                event.name(),
                event.context(),
                event.glide(),
                fact.effective().at(),
                fact.knownSince(),
                null,
                fact.source().provenance());
    }

    /** The crises that a structure serves; one that was never declared is kept, and found. */
    TreeSet<CrisisId> served(Fact fact, List<CrisisId> ids) {
        TreeSet<CrisisId> served = new TreeSet<>(ids);
        for (CrisisId id : served)
            if (!crises.containsKey(id)) find(fact, FindingKind.CRISIS_NOT_KNOWN_BEFORE, id);
        return served;
    }
}
