package org.muster.notifier.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.contract.reminder.Delivery;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.Settlement;
import org.muster.notifier.hours.Matter;

/**
 * A delivery that is still to be made.
 *
 * @param settlement that what was reminded of is settled, which is what is told; null for the
 *     reminder itself
 * @param dueAt since when it has been due, for the first time or again
 * @param over whether what it reminds of was settled meanwhile, so that nobody is to hear of it
 */
public record Open(
        Delivery delivery,
        Reminder reminder,
        @Nullable Settlement settlement,
        Instant dueAt,
        boolean over) {
    public Open(
            Delivery delivery, Reminder reminder, @Nullable Settlement settlement, Instant dueAt) {
        this(delivery, reminder, settlement, dueAt, false);
    }

    public String id() {
        return delivery.id();
    }

    /** Whether it is of no use any more, as a reminder of a meeting after the meeting. */
    public boolean useless(Instant now) {
        Instant useless = matter().useless();
        return useless != null && !now.isBefore(useless);
    }

    /** As far as the hour goes: that something is settled disturbs nobody. */
    public Matter matter() {
        return settlement == null
                ? Matter.of(reminder, delivery.why())
                : Matter.settled(reminder, delivery.why());
    }
}
