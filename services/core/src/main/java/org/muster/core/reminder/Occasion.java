package org.muster.core.reminder;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.StructureId;

/**
 * What happens at an instant that a reminder is about: a meeting, the beginning or the end of an
 * assignment or of an absence, two meetings at one hour.
 *
 * @param person whom it happens to, or null
 * @param structures the tables that it touches
 * @param venue place or link, or null
 * @param zone on whose clock it is arranged, where that is not the one of the country; else null
 */
public record Occasion(
        Instant at,
        @Nullable PersonId person,
        List<StructureId> structures,
        @Nullable String venue,
        @Nullable ZoneId zone) {
    public Occasion {
        structures = List.copyOf(structures);
    }

    /** On the clock of the country. */
    public Occasion(
            Instant at,
            @Nullable PersonId person,
            List<StructureId> structures,
            @Nullable String venue) {
        this(at, person, structures, venue, null);
    }
}
