package org.muster.core.reminder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.StructureId;

/**
 * What happens at an instant that a reminder is about: a meeting, the end of an assignment, the
 * beginning of an absence, two meetings at one hour.
 *
 * @param person whom it happens to, or null
 * @param structures the tables that it touches
 * @param venue place or link, or null
 */
public record Occasion(
        Instant at,
        @Nullable PersonId person,
        List<StructureId> structures,
        @Nullable String venue) {
    public Occasion {
        structures = List.copyOf(structures);
    }
}
