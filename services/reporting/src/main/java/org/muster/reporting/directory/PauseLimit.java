package org.muster.reporting.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.person.Notifications;

/** A pause that is over is none, and nobody is away for more than a year. */
final class PauseLimit {
    private static final Duration LONGEST = Duration.ofDays(366);

    private PauseLimit() {}

    /**
     * Refuses a pause that is said anew and is none; one that was said before may have ended since.
     *
     * @param field where it stands in the body
     * @throws Refused 400 that names it
     */
    static void require(Notifications before, Notifications wishes, Instant now, String field) {
        Instant until = wishes.pausedUntil();
        if (until == null || until.equals(before.pausedUntil())) return;
        if (!until.isAfter(now)) throw wrong(field, "is past; say a day to come, or leave it out");
        if (until.isAfter(now.plus(LONGEST)))
            throw wrong(field, "is more than a year ahead; say a day within a year");
    }

    private static Refused wrong(String field, String problem) {
        return Refused.invalid(List.of(new FieldProblem(field, problem)));
    }
}
