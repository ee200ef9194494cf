package org.muster.notifier.ledger;

import org.jspecify.annotations.Nullable;
import org.muster.contract.reminder.Delivery;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.Settlement;
import org.muster.notifier.compose.Message;

/**
 * A delivery that nobody knew of before.
 *
 * @param settlement that what was reminded of is settled, which is what is told; null for the
 *     reminder itself
 * @param claim for whom it is taken as it is written down; null when it is to be found when due
 * @param shown what the inbox shows; null on every other channel
 */
public record Entry(
        Delivery delivery,
        Reminder reminder,
        @Nullable Settlement settlement,
        @Nullable Claim claim,
        @Nullable Message shown) {

    public Entry(Delivery delivery, Reminder reminder, @Nullable Settlement settlement) {
        this(delivery, reminder, settlement, null, null);
    }

    public Entry(Delivery delivery, Reminder reminder) {
        this(delivery, reminder, null);
    }

    /** What is in the inbox by being written down. */
    public static Entry inbox(Delivery delivery, Reminder reminder, Message shown) {
        return new Entry(delivery, reminder, null, null, shown);
    }

    public String id() {
        return delivery.id();
    }

    /** The same, taken as part of a message. */
    public Entry taken(String message, Claim claim) {
        return new Entry(delivery.inMessage(message), reminder, settlement, claim, shown);
    }

    /** The same as what is still to be made. */
    public Open open() {
        return new Open(delivery, reminder, settlement, Rows.due(delivery));
    }
}
