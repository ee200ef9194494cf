package org.muster.notifier.ledger;

import org.muster.contract.reminder.Delivery;
import org.muster.core.reminder.Reminder;

/** A delivery that nobody knew of before. */
public record Entry(Delivery delivery, Reminder reminder) {}
