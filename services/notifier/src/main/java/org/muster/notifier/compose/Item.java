package org.muster.notifier.compose;

import org.jspecify.annotations.Nullable;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.Settlement;

/**
 * A reminder, and why somebody is told of it.
 *
 * @param settlement that it is settled, which is what is told; null for the reminder itself
 */
public record Item(Reminder reminder, Why why, @Nullable Settlement settlement) {
    /** That something is settled is urgent to nobody. */
    boolean urgent() {
        return settlement == null && reminder.urgency() == Urgency.URGENT;
    }
}
