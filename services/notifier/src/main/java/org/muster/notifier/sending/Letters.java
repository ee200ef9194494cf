package org.muster.notifier.sending;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.core.reminder.Reminder;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.compose.Composer;
import org.muster.notifier.compose.Item;
import org.muster.notifier.ledger.Open;
import org.springframework.stereotype.Component;

/** Writes what goes to one person. */
@Component
class Letters {
    private final Composer composer;

    Letters(Composer composer) {
        this.composer = composer;
    }

    Parcel write(Bundle bundle, Instant now) {
        List<Open> items = bundle.told().stream().sorted(comparing(o -> !urgent(o))).toList();
        List<String> about = items.stream().map(o -> about(o.reminder())).distinct().toList();
        return new Parcel(
                bundle.message(),
                about.size() == 1 ? about.getFirst() : where(items),
                about,
                bundle.person(),
                composer.write(
                        items.stream()
                                .map(
                                        o ->
                                                new Item(
                                                        o.reminder(),
                                                        o.delivery().why(),
                                                        o.settlement()))
                                .toList(),
                        bundle.person(),
                        now),
                now);
    }

    private static boolean urgent(Open open) {
        return open.matter().urgent();
    }

    /** Of several matters, where they are. */
    private static String where(List<Open> items) {
        return items.stream()
                .map(o -> o.reminder().country().alpha3())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** What a reminder is about, whichever step of it this is. */
    private static String about(Reminder reminder) {
        if (reminder.drill() != null) return reminder.concern();
        return String.join(
                "|",
                reminder.country().alpha3(),
                reminder.kind().name(),
                String.valueOf(reminder.structure()),
                String.valueOf(reminder.crisis()));
    }
}
