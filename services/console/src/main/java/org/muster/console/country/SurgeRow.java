package org.muster.console.country;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request for surge with its three steps, each of which somebody reported or not (R69).
 *
 * @param who who arrived, if somebody said so
 * @param next what can be reported next; null when the colleague is there
 */
public record SurgeRow(
        String surge,
        String profile,
        @Nullable Instant requestedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant arrivedAt,
        @Nullable String who,
        @Nullable String next) {}
