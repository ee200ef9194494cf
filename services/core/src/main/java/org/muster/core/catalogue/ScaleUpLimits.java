package org.muster.core.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.ScaleUp;

/**
 * How long a system-wide scale-up lasts by the protocol. It has been broken in practice, so nothing
 * is refused for it: it only warns.
 *
 * @param first how long at first
 * @param further how much longer once it is extended
 * @param extensions how often that may be
 * @param warnBefore how long before the end one is warned
 */
public record ScaleUpLimits(
        Period first,
        Period further,
        int extensions,
        Duration warnBefore,
        List<RuleSource> sources) {
    public ScaleUpLimits {
        sources = List.copyOf(sources);
        if (warnBefore.compareTo(Duration.ofHours(1)) < 0)
            throw new IllegalArgumentException(
                    "warnBefore '%s' must not be shorter than an hour".formatted(warnBefore));
    }

    /** What is unusual about a scale-up. */
    public enum Warning {
        NEAR_ITS_END,
        PAST_ITS_END,
        EXTENDED_TOO_OFTEN,
        PLANNED_TOO_LONG
    }

    /** When it ends at the latest by the protocol, with the extensions that it had. */
    public Instant latest(ScaleUp scaleUp) {
        int times = Math.min(scaleUp.extensions().size(), extensions);
        var begin = scaleUp.since().atZone(ZoneOffset.UTC).plus(first);
        for (int i = 0; i < times; i++) begin = begin.plus(further);
        return begin.toInstant();
    }

    /** When it ends: as it is said, or at the latest by the protocol. */
    public Instant end(ScaleUp scaleUp) {
        Instant said = scaleUp.until();
        return said == null ? latest(scaleUp) : said;
    }

    /** When one is warned first: before its end, as it is said or by the protocol. */
    public Instant warnFrom(ScaleUp scaleUp) {
        Instant warned = due(scaleUp).minus(warnBefore);
        return warned.isBefore(scaleUp.since()) ? scaleUp.since() : warned;
    }

    private Instant due(ScaleUp scaleUp) {
        Instant end = end(scaleUp);
        Instant latest = latest(scaleUp);
        return end.isBefore(latest) ? end : latest;
    }

    /** What is unusual at an instant; of one that has ended nothing is. */
    public List<Warning> warnings(@Nullable ScaleUp scaleUp, Instant now) {
        if (scaleUp == null || !scaleUp.ongoing()) return List.of();
        Instant end = end(scaleUp);
        Instant latest = latest(scaleUp);
        List<Warning> found = new ArrayList<>();
        if (!now.isBefore(due(scaleUp))) found.add(Warning.PAST_ITS_END);
        else if (!now.isBefore(warnFrom(scaleUp))) found.add(Warning.NEAR_ITS_END);
        if (scaleUp.extensions().size() > extensions) found.add(Warning.EXTENDED_TOO_OFTEN);
        if (end.isAfter(latest)) found.add(Warning.PLANNED_TOO_LONG);
        return found;
    }
}
