package org.muster.notifier.ledger;

import java.time.Instant;
import org.muster.contract.reminder.Delivery;
import org.muster.core.reminder.Reminder;

/**
 * A delivery that is still to be made.
 *
 * @param dueAt since when it has been due, for the first time or again
 */
public record Open(Delivery delivery, Reminder reminder, Instant dueAt) {
    public String id() {
        return delivery.id();
    }
}
