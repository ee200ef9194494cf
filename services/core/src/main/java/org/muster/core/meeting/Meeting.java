package org.muster.core.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a structure.
 *
 * @param venue place or link, or null
 * @param cancelled whether it was called off, or moved to another time
 */
public record Meeting(Instant at, @Nullable String venue, boolean cancelled) {}
