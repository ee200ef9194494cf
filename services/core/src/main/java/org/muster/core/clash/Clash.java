package org.muster.core.clash;

import java.time.Instant;
import java.util.List;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.StructureId;

/** One person is expected at several tables within an hour from {@code at} on. */
public record Clash(PersonId person, Instant at, List<StructureId> structures) {
    public Clash {
        structures = List.copyOf(structures);
    }
}
