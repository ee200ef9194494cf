package org.muster.contract.api;

import java.util.List;
import org.muster.core.reminder.Reminder;

/**
 * The reminders of a country.
 *
 * @param emitted the latest ones, newest first
 * @param upcoming those that will be due if nothing changes, soonest first
 */
public record RemindersView(List<Reminder> emitted, List<Reminder> upcoming) {
    public RemindersView {
        emitted = List.copyOf(emitted);
        upcoming = List.copyOf(upcoming);
    }
}
