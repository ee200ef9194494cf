package org.muster.notifier.drill;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.drill.Drill;
import org.muster.core.fact.AuthorId;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.reminder.Settlement;

/**
 * A drill as it is kept.
 *
 * @param reminder as it was started
 * @param endedAt when somebody ended it; null when nobody did
 * @param endedBy who did
 */
record Kept(Reminder reminder, @Nullable Instant endedAt, @Nullable AuthorId endedBy) {
    ReminderId id() {
        return reminder.id();
    }

    CountryCode country() {
        return reminder.country();
    }

    Drill drill() {
        return requireNonNull(reminder.drill(), "only drills are kept");
    }

    /** When it was over, as of an instant; null while it is on. */
    @Nullable Instant overSince(Instant now) {
        if (endedAt != null) return endedAt;
        Instant ends = drill().ends();
        return ends.isAfter(now) ? null : ends;
    }

    boolean on(Instant now) {
        return overSince(now) == null;
    }

    /** That it is over, as the inboxes are told. */
    Settlement settlement() {
        Instant at = endedAt == null ? drill().ends() : endedAt;
        return new Settlement(country(), reminder.concern(), at, endedBy);
    }
}
