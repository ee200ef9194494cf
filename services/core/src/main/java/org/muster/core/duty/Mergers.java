package org.muster.core.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState.Merged;

/** Which structures became part of which, by however many steps; a circle leads nowhere (R78). */
final class Mergers {
    private final Map<StructureId, List<Structure>> absorbed = new HashMap<>();

    Mergers(Situation situation) {
        for (Structure s : situation.structures().values())
            if (s.state() instanceof Merged)
                absorbed.computeIfAbsent(end(s, situation), _ -> new ArrayList<>()).add(s);
    }

    List<Structure> into(StructureId structure) {
        return absorbed.getOrDefault(structure, List.of());
    }

    private static StructureId end(Structure start, Situation situation) {
        Set<StructureId> seen = new HashSet<>();
        Structure at = start;
        while (at != null && at.state() instanceof Merged merged && seen.add(at.id())) {
            Structure next = situation.structures().get(merged.into());
            if (next == null) return merged.into();
            at = next;
        }
        return at == null ? start.id() : at.id();
    }
}
