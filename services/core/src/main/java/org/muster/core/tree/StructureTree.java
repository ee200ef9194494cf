package org.muster.core.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState.Merged;

/**
 * The structures of a country as a tree: under what is said to be above them, else under what is
 * usually above their kind; what is over is left out. A circle that was reported by mistake hangs
 * nowhere, so that nothing is lost.
 */
public final class StructureTree {
    private final Map<StructureId, Structure> standing = new TreeMap<>();
    private final Map<StructureId, StructureId> parents = new TreeMap<>();
    private final Map<StructureId, List<StructureId>> under = new TreeMap<>();
    private final Situation situation;

    public StructureTree(Situation situation, Catalogue catalogue) {
        this.situation = situation;
        for (Structure s : situation.structures().values()) if (!s.over()) standing.put(s.id(), s);
        UsualPlaces usual = new UsualPlaces(standing.values(), catalogue);
        for (Structure s : standing.values()) {
            StructureId said = said(s);
            StructureId parent =
                    said != null ? said : usual.above(s).map(Structure::id).orElse(null);
            if (parent != null) parents.put(s.id(), parent);
        }
        List<StructureId> circles = standing.keySet().stream().filter(this::inACircle).toList();
        circles.forEach(parents::remove);
        parents.forEach(
                (child, parent) ->
                        under.computeIfAbsent(parent, _ -> new ArrayList<>()).add(child));
    }

    /** The structure above another one, if there is any. */
    public Optional<StructureId> above(StructureId structure) {
        return Optional.ofNullable(parents.get(structure));
    }

    /** The branches that hang under nothing, by id. */
    public List<Branch> branches() {
        return branches(standing.keySet().stream().filter(id -> !parents.containsKey(id)).toList());
    }

    private List<Branch> branches(Collection<StructureId> ids) {
        return ids.stream()
                .map(id -> new Branch(id, branches(under.getOrDefault(id, List.of()))))
                .toList();
    }

    /** What is said to be above it; where that was merged into another one, that one. */
    private @Nullable StructureId said(Structure structure) {
        Set<StructureId> seen = new HashSet<>();
        StructureId at = structure.parent();
        while (at != null && !standing.containsKey(at)) {
            Structure over = situation.structures().get(at);
            at = seen.add(at) ? into(over) : null;
        }
        return at == null || at.equals(structure.id()) ? null : at;
    }

    private static @Nullable StructureId into(@Nullable Structure over) {
        return over != null && over.state() instanceof Merged merged ? merged.into() : null;
    }

    private boolean inACircle(StructureId start) {
        Set<StructureId> seen = new HashSet<>();
        StructureId at = parents.get(start);
        while (at != null && seen.add(at)) {
            if (at.equals(start)) return true;
            at = parents.get(at);
        }
        return false;
    }
}
