package org.muster.core.crisis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A system-wide scale-up of the response to a crisis.
 *
 * @param area the part of the country that it is for; null for all of it
 * @param until when it shall end as far as it is said
 * @param extensions when each extension took effect
 * @param endedAt when it ended, or null
 */
public record ScaleUp(
        Instant since,
        @Nullable String area,
        @Nullable Instant until,
        List<Instant> extensions,
        @Nullable Instant endedAt) {
    public ScaleUp {
        extensions = List.copyOf(extensions);
    }

    public static ScaleUp declared(Instant at, @Nullable String area, @Nullable Instant until) {
        return new ScaleUp(at, area, until, List.of(), null);
    }

    /** Whether it goes on. */
    public boolean ongoing() {
        return endedAt == null;
    }

    public ScaleUp extended(Instant at, Instant newUntil) {
        List<Instant> all = new ArrayList<>(extensions);
        all.add(at);
        return new ScaleUp(since, area, newUntil, all, endedAt);
    }

    public ScaleUp ended(Instant at) {
        return new ScaleUp(since, area, until, extensions, at);
    }
}
