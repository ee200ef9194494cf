package org.muster.notifier.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.Reminder;
import org.muster.notifier.channel.Courier;
import org.muster.notifier.compose.Composer;
import org.muster.notifier.hours.GoodHour;
import org.muster.notifier.hours.Hour;
import org.muster.notifier.hours.Matter;
import org.muster.notifier.ledger.Entry;
import org.muster.notifier.recipient.Recipient;
import org.muster.notifier.recipient.Recipients;
import org.muster.notifier.sending.PostOffice;
import org.springframework.stereotype.Component;

/**
 * Resolve whom to tell, at what hour and by which channels, and hand it over. Many reminders are
 * written down at once.
 */
@Component
public class Pipeline {
    private final Recipients recipients;
    private final GoodHour hours;
    private final Composer composer;
    private final List<Courier> couriers;
    private final PostOffice post;
    private final Clock clock;

    Pipeline(
            Recipients recipients,
            GoodHour hours,
            Composer composer,
            List<Courier> couriers,
            PostOffice post,
            Clock clock) {
        this.recipients = recipients;
        this.hours = hours;
        this.composer = composer;
        this.couriers = couriers;
        this.post = post;
        this.clock = clock;
    }

    /** Tells whoever must know of these reminders; the same ones again change nothing. */
    void deliver(List<Reminder> reminders) {
        Instant now = clock.instant();
        Map<String, Entry> wanted = new LinkedHashMap<>();
        Map<PersonId, Person> to = new HashMap<>();
        recipients.of(reminders).forEach((reminder, told) -> plan(reminder, told, now, wanted, to));
        post.accept(List.copyOf(wanted.values()), to);
    }

    /** Sends what is due, for the first time or again, at once: when a clock was moved. */
    public void retry() {
        post.look();
    }

    private void plan(
            Reminder reminder,
            List<Recipient> told,
            Instant now,
            Map<String, Entry> wanted,
            Map<PersonId, Person> to) {
        if (told.isEmpty()) {
            Delivery none = new Planned(reminder, now).nobody();
            wanted.put(none.id(), new Entry(none, reminder));
        }
        for (Recipient recipient : told) {
            Matter matter = Matter.of(reminder, recipient.why());
            Hour hour = hours.of(recipient.person(), matter, now, now);
            for (Channel channel : channels(recipient)) {
                Delivery delivery = new Planned(reminder, now).to(recipient, channel, hour);
                wanted.put(delivery.id(), entry(delivery, reminder, recipient));
            }
            to.put(recipient.person().id(), recipient.person());
        }
    }

    /** The inbox always, and every channel that the person wants and that reaches there. */
    private List<Channel> channels(Recipient recipient) {
        List<Channel> channels = new ArrayList<>(List.of(Channel.INBOX));
        for (Courier courier : couriers)
            if (courier.reaches(recipient.person())) channels.add(courier.channel());
        return channels;
    }

    /** What goes into the inbox is there by being written down. */
    private Entry entry(Delivery delivery, Reminder reminder, Recipient recipient) {
        return delivery.channel() == Channel.INBOX
                ? Entry.inbox(delivery, reminder, composer.write(reminder, recipient))
                : new Entry(delivery, reminder);
    }
}
