package org.muster.core.representation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.StructureId;

/**
 * Somebody is designated as alternative emergency coordinator for a table (R21) from {@code from}
 * (included) until {@code until} (excluded; null: open). It gives the right to the seat, not the
 * seat: that is what an assignment does.
 *
 * @param designatedBy the Chief of Mission who did
 * @param limitedExperience whether that Chief of Mission states limited experience of humanitarian
 *     response
 */
public record Designation(
        StructureId structure,
        PersonId person,
        PersonId designatedBy,
        boolean limitedExperience,
        Instant from,
        @Nullable Instant until) {
    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }

    public Designation endedAt(Instant end) {
        return until != null && until.isBefore(end)
                ? this
                : new Designation(structure, person, designatedBy, limitedExperience, from, end);
    }
}
