package org.muster.core.drill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.core.duty.Duty;
import org.muster.core.duty.Holder.Held;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.StructureId;

/** Somebody who fills seats, and where. */
public record Seated(PersonId person, List<StructureId> tables) {
    public Seated {
        tables = List.copyOf(tables);
    }

    /**
     * Whoever fills a seat, each once, by id: the assigned, who stands in for somebody away, the
     * incumbent of a post or its officer-in-charge, as the duties say. An observer fills none.
     */
    public static List<Seated> of(Collection<Duty> duties) {
        Map<PersonId, List<StructureId>> tables = new TreeMap<>();
        for (Duty duty : duties)
            if (duty.holder() instanceof Held held)
                tables.computeIfAbsent(held.person(), _ -> new ArrayList<>()).add(duty.structure());
        return tables.entrySet().stream().map(e -> new Seated(e.getKey(), e.getValue())).toList();
    }
}
