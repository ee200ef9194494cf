package org.muster.notifier.ledger;

import org.jspecify.annotations.Nullable;
import org.muster.contract.reminder.Delivery;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.Settlement;

/**
 * A delivery that nobody knew of before.
 *
 * @param settlement that what was reminded of is settled, which is what is told; null for the
 *     reminder itself
 */
public record Entry(Delivery delivery, Reminder reminder, @Nullable Settlement settlement) {
    public Entry(Delivery delivery, Reminder reminder) {
        this(delivery, reminder, null);
    }
}
