package org.muster.notifier.sending;

import java.time.Instant;
import org.muster.core.reminder.Reminder;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.compose.Composer;
import org.muster.notifier.ledger.Open;
import org.muster.notifier.recipient.Recipient;
import org.springframework.stereotype.Component;

/** Writes what goes to one person. */
@Component
class Letters {
    private final Composer composer;

    Letters(Composer composer) {
        this.composer = composer;
    }

    Parcel write(Bundle bundle, Instant now) {
        Open open = bundle.items().getFirst();
        var recipient = new Recipient(bundle.person(), open.delivery().why());
        return new Parcel(
                bundle.message(),
                about(open.reminder()),
                bundle.person(),
                composer.write(open.reminder(), recipient),
                now);
    }

    /** What a reminder is about, whichever step of it this is. */
    private static String about(Reminder reminder) {
        return String.join(
                "|",
                reminder.country().alpha3(),
                reminder.kind().name(),
                String.valueOf(reminder.structure()),
                String.valueOf(reminder.crisis()));
    }
}
