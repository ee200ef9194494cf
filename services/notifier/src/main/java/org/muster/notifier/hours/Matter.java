package org.muster.notifier.hours;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Occasion;
import org.muster.core.reminder.Reminder;

/**
 * What somebody is told of, as far as the hour goes.
 *
 * @param urgency whether it may come at any hour, waits for working hours, or for a digest
 * @param useless from when it is of no use any more, such as the beginning of a meeting; or null
 */
public record Matter(ReminderKind kind, Urgency urgency, @Nullable Instant useless) {
    public static Matter of(Reminder reminder) {
        return new Matter(reminder.kind(), reminder.urgency(), useless(reminder));
    }

    /** That it is settled, which disturbs nobody. */
    public static Matter settled(Reminder reminder) {
        boolean quiet = reminder.urgency() == Urgency.QUIET;
        return new Matter(reminder.kind(), quiet ? Urgency.QUIET : Urgency.ORDINARY, null);
    }

    /** Whether it may come at any hour. */
    public boolean urgent() {
        return urgency == Urgency.URGENT;
    }

    /** What is reminded of before it happens is of no use afterwards. */
    private static @Nullable Instant useless(Reminder reminder) {
        Occasion occasion = reminder.occasion();
        return occasion != null && reminder.dueAt().isBefore(occasion.at()) ? occasion.at() : null;
    }
}
