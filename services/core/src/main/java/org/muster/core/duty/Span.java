package org.muster.core.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch of time from {@code from} (included) until {@code until} (excluded; null: open). */
public record Span(Instant from, @Nullable Instant until) {
    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }
}
