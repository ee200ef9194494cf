package org.muster.notifier.sending;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /**
     * What the message says: of several steps about one thing only the last, or that it is settled,
     * but nothing urgent gives way to a step that is not.
     */
    List<Open> told() {
        Map<String, List<Open>> same = items.stream().collect(groupingBy(Bundle::about));
        return items.stream()
                .filter(
                        o ->
                                same.getOrDefault(about(o), List.of()).stream()
                                        .noneMatch(later -> replaces(later, o)))
                .toList();
    }

    private static String about(Open open) {
        return open.reminder().country() + "|" + open.reminder().concern();
    }

    private static boolean replaces(Open later, Open earlier) {
        if (earlier.settlement() != null) return false;
        Instant said = earlier.reminder().dueAt();
        if (later.settlement() != null) return !later.settlement().at().isBefore(said);
        return later.reminder().dueAt().isAfter(said)
                && (later.matter().urgent() || !earlier.matter().urgent());
    }
}
