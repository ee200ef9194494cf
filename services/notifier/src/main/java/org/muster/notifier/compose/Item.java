package org.muster.notifier.compose;

import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.reminder.Reminder;

/** A reminder, and why somebody is told of it. */
public record Item(Reminder reminder, Why why) {}
