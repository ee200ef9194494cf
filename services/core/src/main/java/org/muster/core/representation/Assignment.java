package org.muster.core.representation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.StructureId;

/**
 * Somebody sits at a table from {@code from} (included) until {@code until} (excluded; null: open).
 *
 * @param delegation the reference of the letter by which that was delegated, or null (R79)
 */
public record Assignment(
        StructureId structure,
        PersonId person,
        AssignmentKind kind,
        Instant from,
        @Nullable Instant until,
        @Nullable String delegation) {

    /** Without a letter on file. */
    public Assignment(
            StructureId structure,
            PersonId person,
            AssignmentKind kind,
            Instant from,
            @Nullable Instant until) {
        this(structure, person, kind, from, until, null);
    }

    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }

    public Assignment endedAt(Instant end) {
        return until != null && until.isBefore(end)
                ? this
                : new Assignment(structure, person, kind, from, end, delegation);
    }
}
