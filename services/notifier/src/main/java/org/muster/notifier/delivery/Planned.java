package org.muster.notifier.delivery;

import java.time.Instant;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.reminder.Reminder;
import org.muster.notifier.hours.Hour;
import org.muster.notifier.recipient.Recipient;

/** The deliveries that a reminder asks for. */
record Planned(Reminder reminder, Instant now) {

    /**
     * To somebody on a channel at an hour. What goes into the inbox is made by being written down.
     */
    Delivery to(Recipient recipient, Channel channel, Hour hour) {
        boolean inbox = channel == Channel.INBOX;
        return new Delivery(
                Delivery.id(reminder.id(), recipient.person().id(), channel),
                reminder.id(),
                reminder.country(),
                reminder.kind(),
                recipient.person().id(),
                channel,
                inbox ? Outcome.DELIVERED : Outcome.PENDING,
                recipient.why(),
                null,
                inbox ? 1 : 0,
                now,
                null,
                inbox ? now : hour.notBefore(),
                inbox ? null : hour.waits());
    }

    /** Nobody could be told. */
    Delivery nobody() {
        return new Delivery(
                reminder.id() + ".nobody",
                reminder.id(),
                reminder.country(),
                reminder.kind(),
                null,
                Channel.NONE,
                Outcome.NOBODY_TO_TELL,
                Why.NOBODY,
                null,
                0,
                now,
                null,
                null,
                null);
    }
}
