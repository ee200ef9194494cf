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
 * @param claim for whom it is taken as it is written down; null when it is to be found when due
 */
public record Entry(
        Delivery delivery,
        Reminder reminder,
        @Nullable Settlement settlement,
        @Nullable Claim claim) {

    public Entry(Delivery delivery, Reminder reminder, @Nullable Settlement settlement) {
        this(delivery, reminder, settlement, null);
    }

    public Entry(Delivery delivery, Reminder reminder) {
        this(delivery, reminder, null);
    }

    public String id() {
        return delivery.id();
    }

    /** The same, taken as part of a message. */
    public Entry taken(String message, Claim claim) {
        return new Entry(delivery.inMessage(message), reminder, settlement, claim);
    }

    /** The same as what is still to be made. */
    public Open open() {
        return new Open(delivery, reminder, settlement, Rows.due(delivery));
    }
}
