package org.muster.core.checklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.TimeLimit;
import org.muster.core.crisis.Crisis;
import org.muster.core.response.ActionRecord;

/**
 * When an action must be done.
 *
 * @param from the instant from which its hours count: the beginning of the crisis (R68)
 * @param warnings when to warn before
 */
public record Deadline(Instant from, Instant at, List<Instant> warnings) {
    public Deadline {
        warnings = List.copyOf(warnings);
    }

    /**
     * The deadline in a crisis; none where only the month or the year of its beginning is known.
     */
    static Optional<Deadline> of(Crisis crisis, TimeLimit limit) {
        return Optional.ofNullable(crisis.clockFrom())
                .map(
                        from ->
                                new Deadline(
                                        from,
                                        from.plus(limit.within()),
                                        limit.warnAfter().stream().map(from::plus).toList()));
    }

    DeadlineState state(Crisis crisis, @Nullable ActionRecord said, Instant now) {
        if (said != null && said.progress().settled())
            return said.since().isAfter(at) ? DeadlineState.MISSED : DeadlineState.MET;
        if (!at.isAfter(crisis.knownSince())) return DeadlineState.UNKNOWN;
        if (!now.isBefore(at)) return DeadlineState.OVERDUE;
        return warnings.stream().anyMatch(w -> !now.isBefore(w))
                ? DeadlineState.NEAR
                : DeadlineState.RUNNING;
    }
}
