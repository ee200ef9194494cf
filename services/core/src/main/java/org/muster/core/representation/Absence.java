package org.muster.core.representation;

import java.time.Instant;
import org.muster.core.identity.PersonId;

/** Somebody is away from {@code from} (included) until {@code until} (excluded). */
public record Absence(PersonId person, Instant from, Instant until, AbsenceReason reason) {
    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
