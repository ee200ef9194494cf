package org.muster.core.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which nobody fills a seat for one and the same reason. {@code until} is null
 * while it lasts.
 */
public record EmptySeat(GapReason reason, Instant from, @Nullable Instant until) {

    public boolean covers(Instant instant) {
        return new Span(from, until).covers(instant);
    }
}
