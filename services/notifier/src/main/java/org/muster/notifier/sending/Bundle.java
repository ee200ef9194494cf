package org.muster.notifier.sending;

import java.time.Instant;
import java.util.List;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery;
import org.muster.notifier.ledger.Open;

/**
 * What goes to one person as one message.
 *
 * @param message its id, which stays the same however often it is sent
 * @param until when another instance may think that this one died
 */
record Bundle(String message, Person person, List<Open> items, Instant until) {
    Bundle {
        items = List.copyOf(items);
    }

    List<Delivery> deliveries() {
        return items.stream().map(Open::delivery).toList();
    }
}
