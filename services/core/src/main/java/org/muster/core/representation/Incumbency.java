package org.muster.core.representation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.identity.PersonId;

/**
 * Somebody holds a post from {@code from} (included) until {@code until} (excluded; null: open).
 *
 * @param officerInCharge whether the person only stands in for the post
 */
public record Incumbency(
        PersonId person, boolean officerInCharge, Instant from, @Nullable Instant until) {

    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }

    public Incumbency endedAt(Instant end) {
        return until != null && until.isBefore(end)
                ? this
                : new Incumbency(person, officerInCharge, from, end);
    }
}
