package org.muster.notifier.channel;

import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery;

/** Carries messages by one channel. A new channel is one of these in a folder of its own. */
public interface Courier {
    Delivery.Channel channel();

    /** Whether it can reach somebody, and is wanted. */
    boolean reaches(Person person);

    Pace pace();

    /** A line of its own for each sender: it stays open from one message to the next. */
    Line line();
}
