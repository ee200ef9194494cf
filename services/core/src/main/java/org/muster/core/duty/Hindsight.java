package org.muster.core.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.situation.History;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;

/**
 * What was learned later about a day: the facts that came after it, and the tables of which they
 * made Muster say something else.
 *
 * @param on the instant looked back to
 * @param knownAt as far as was known then; not before {@code on}
 * @param learned facts recorded after {@code on} that change what was so at {@code on}, in the
 *     order in which they became known
 * @param revised what is said differently now, by structure
 */
public record Hindsight(Instant on, Instant knownAt, List<Fact> learned, List<Revision> revised) {
    public Hindsight {
        learned = List.copyOf(learned);
        revised = List.copyOf(revised);
    }

    public static Hindsight of(History history, Catalogue catalogue, Instant on, Instant knownAt) {
        return new Hindsight(
                on,
                knownAt,
                learned(history, on, knownAt),
                revised(
                        said(history.situation(on, on), catalogue, on),
                        said(history.situation(on, knownAt), catalogue, on)));
    }

    /**
     * A fact and all that amends it count as one: they concern a day if any of them took effect
     * until then, for an amendment may move a fact to another day.
     */
    private static List<Fact> learned(History history, Instant on, Instant knownAt) {
        Map<FactId, Fact> byId = new HashMap<>();
        history.facts().forEach(f -> byId.put(f.id(), f));
        Set<FactId> concerned = new HashSet<>();
        for (Fact f : history.facts()) if (!f.begins().isAfter(on)) concerned.add(amended(f, byId));
        return history.facts().stream()
                .filter(f -> f.recordedAt().isAfter(on) && !f.recordedAt().isAfter(knownAt))
                .filter(f -> concerned.contains(amended(f, byId)))
                .sorted(Fact.BY_RECORDING)
                .toList();
    }

    /** The fact that an amendment is about in the end; any other fact is about itself. */
    private static FactId amended(Fact fact, Map<FactId, Fact> byId) {
        FactId id = fact.id();
        for (int steps = 0; steps < byId.size(); steps++) {
            Fact about = byId.get(id);
            if (about == null || !(about.event() instanceof Amendment amendment)) return id;
            id = amendment.target();
        }
        return id;
    }

    private static Map<StructureId, Said> said(
            Situation situation, Catalogue catalogue, Instant on) {
        Duties duties = new Duties(situation, catalogue);
        Map<StructureId, Said> said = new HashMap<>();
        for (Structure s : situation.structures().values())
            said.put(s.id(), Said.of(s, duties.of(s, on).orElse(null)));
        return said;
    }

    private static List<Revision> revised(
            Map<StructureId, Said> then, Map<StructureId, Said> since) {
        TreeSet<StructureId> all = new TreeSet<>(then.keySet());
        all.addAll(since.keySet());
        List<Revision> revised = new ArrayList<>();
        for (StructureId id : all) {
            @Nullable Said before = then.get(id);
            @Nullable Said after = since.get(id);
            if (!Objects.equals(before, after)) revised.add(new Revision(id, before, after));
        }
        return revised;
    }
}
