package org.muster.contract.reminder;

import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.Settlement;

/** What a record of {@link org.muster.contract.topic.Topics#REMINDERS} says. */
public sealed interface ReminderEvent {
    /** Somebody is to be told, in earnest or in a drill. */
    record Due(Reminder reminder) implements ReminderEvent {}

    /** What was told is so no more. */
    record Settled(Settlement settlement) implements ReminderEvent {}
}
