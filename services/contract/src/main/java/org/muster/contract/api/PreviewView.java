package org.muster.contract.api;

import java.time.Instant;
import java.util.List;
import org.muster.core.reminder.Reminder;

/**
 * What will be reminded of, and what would be if something else were so.
 *
 * @param from when it was reckoned
 * @param until up to when (excluded)
 * @param present what will be due as it is, by time
 * @param supposed what would be due, by time; of what would be due at once the time when it began
 *     to be
 */
public record PreviewView(
        Instant from, Instant until, List<Reminder> present, List<Reminder> supposed) {
    public PreviewView {
        present = List.copyOf(present);
        supposed = List.copyOf(supposed);
    }
}
