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
 * @param urgent whether it may come at any hour
 * @param useless from when it is of no use any more, such as the beginning of a meeting; or null
 */
public record Matter(ReminderKind kind, boolean urgent, @Nullable Instant useless) {
    public static Matter of(Reminder reminder) {
        return new Matter(reminder.kind(), reminder.urgency() == Urgency.URGENT, useless(reminder));
    }

    /** That it is settled. */
    public static Matter settled(Reminder reminder) {
        return new Matter(reminder.kind(), false, null);
    }

    /** What is reminded of before it happens is of no use afterwards. */
    private static @Nullable Instant useless(Reminder reminder) {
        Occasion occasion = reminder.occasion();
        return occasion != null && reminder.dueAt().isBefore(occasion.at()) ? occasion.at() : null;
    }
}
