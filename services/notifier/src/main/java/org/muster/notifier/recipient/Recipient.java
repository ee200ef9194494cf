package org.muster.notifier.recipient;

import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery;

/** Somebody who is told, and why. */
public record Recipient(Person person, Delivery.Why why) {}
