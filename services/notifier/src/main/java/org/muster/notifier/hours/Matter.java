package org.muster.notifier.hours;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.contract.person.Notifications.Digest;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Occasion;
import org.muster.core.reminder.Reminder;

/**
 * What somebody is told of, as far as the hour goes.
 *
 * @param urgency whether it may come at any hour, waits for working hours, or for a digest
 * @param usual how it is collected where neither its urgency nor the person says anything else
 * @param useless from when it is of no use any more, such as the beginning of a meeting; or null
 */
public record Matter(ReminderKind kind, Urgency urgency, Digest usual, @Nullable Instant useless) {
    /** As whoever is told of it for such a reason may be told. */
    public static Matter of(Reminder reminder, Why why) {
        return new Matter(reminder.kind(), urgency(reminder, why), usual(why), useless(reminder));
    }

    /** That it is settled, which disturbs nobody. */
    public static Matter settled(Reminder reminder, Why why) {
        boolean quiet = reminder.urgency() == Urgency.QUIET;
        return new Matter(
                reminder.kind(), quiet ? Urgency.QUIET : Urgency.ORDINARY, usual(why), null);
    }

    /** Whether it may come at any hour. */
    public boolean urgent() {
        return urgency == Urgency.URGENT;
    }

    /** What has taken weeks to come up to headquarters wakes nobody there. */
    private static Urgency urgency(Reminder reminder, Why why) {
        boolean wakes = reminder.urgency() == Urgency.URGENT;
        return wakes && comesUp(why) ? Urgency.ORDINARY : reminder.urgency();
    }

    /** Headquarters hear of all countries: once a week. */
    private static Digest usual(Why why) {
        return comesUp(why) ? Digest.WEEKLY : Digest.AT_ONCE;
    }

    private static boolean comesUp(Why why) {
        return why == Why.GOES_TO_HEADQUARTERS;
    }

    /** What is reminded of before it happens is of no use afterwards. */
    private static @Nullable Instant useless(Reminder reminder) {
        Occasion occasion = reminder.occasion();
        return occasion != null && reminder.dueAt().isBefore(occasion.at()) ? occasion.at() : null;
    }
}
