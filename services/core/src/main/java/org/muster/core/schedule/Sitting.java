package org.muster.core.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.duty.Holder;
import org.muster.core.structure.StructureId;

/**
 * A meeting and who of IOM is expected there.
 *
 * @param venue place or link, or null
 * @param cancelled whether it was called off, or moved to another time
 * @param holder who holds the seat then
 */
public record Sitting(
        StructureId structure,
        Instant at,
        @Nullable String venue,
        boolean cancelled,
        Holder holder) {}
