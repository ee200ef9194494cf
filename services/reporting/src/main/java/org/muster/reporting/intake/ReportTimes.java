package org.muster.reporting.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.muster.core.fact.Effective;
import org.muster.reporting.body.Problems;
import tools.jackson.databind.JsonNode;

/** Reads when something took effect and when it was reported. */
final class ReportTimes {
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(5);

    private final ZoneId zone;
    private final Duration furthestAhead;
    private final Instant now;
    private final Problems problems;
    private final Moments moments;

    ReportTimes(ZoneId zone, Duration furthestAhead, Instant now, Problems problems) {
        this.zone = zone;
        this.furthestAhead = furthestAhead;
        this.now = now;
        this.problems = problems;
        this.moments = new Moments(problems, zone);
    }

    @Nullable Effective effective(JsonNode node, String field) {
        if (!node.isString()) {
            problems.add(
                    field,
                    "is required: when it took effect, 2026, 2026-11, 2026-11-24 or 2026-11-24T08:00:00Z");
            return null;
        }
        try {
            Effective effective = Effective.parse(node.asString().strip());
            Instant begins = effective.begins(zone);
            if (moments.plausible(begins, field) != null && begins.isAfter(now.plus(furthestAhead)))
                problems.add(
                        field,
                        "is too far in the future; at most "
                                + furthestAhead.toDays()
                                + " days ahead");
            return effective;
        } catch (IllegalArgumentException e) {
            problems.add(field, String.valueOf(e.getMessage()));
            return null;
        }
    }

    Instant reportedAt(JsonNode node, String field) {
        if (node.isMissingNode() || node.isNull()) return now;
        Instant at = moments.read(node.isString() ? node.asString() : "", field);
        if (at == null) return now;
        if (at.isAfter(now.plus(CLOCKS_DIFFER_BY)))
            problems.add(field, "is in the future; leave it out for now");
        return at;
    }
}
