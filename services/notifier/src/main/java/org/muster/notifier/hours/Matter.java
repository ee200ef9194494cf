package org.muster.notifier.hours;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Occasion;
import org.muster.core.reminder.Reminder;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.StructureId;

/**
 * What somebody is told of, as far as the hour goes.
 *
 * @param urgent whether it may come at any hour
 * @param useless from when it is of no use any more, such as the beginning of a meeting; or null
 */
public record Matter(ReminderKind kind, boolean urgent, @Nullable Instant useless) {
    /** Security is never put off until the morning (R18). */
    private static final PlatformCode SECURITY = new PlatformCode("SMT");

    /** What the policy calls urgent, and whatever is about security. */
    public static Matter of(Reminder reminder) {
        StructureId structure = reminder.structure();
        boolean security =
                structure != null && reminder.name(structure).platform().equals(SECURITY);
        return new Matter(
                reminder.kind(),
                reminder.urgency() == Urgency.URGENT || security,
                useless(reminder));
    }

    /** What is reminded of before it happens is of no use afterwards. */
    private static @Nullable Instant useless(Reminder reminder) {
        Occasion occasion = reminder.occasion();
        return occasion != null && reminder.dueAt().isBefore(occasion.at()) ? occasion.at() : null;
    }
}
