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
import org.muster.notifier.channel.inbox.Inbox;
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
 * Resolve whom to tell, recognise what was told before, put it into the inbox, and leave the rest
 * to the channels, which are woken at once. Many reminders are written as few records.
 */
@Component
public class Pipeline {
    private final Recipients recipients;
    private final GoodHour hours;
    private final Composer composer;
    private final Inbox inbox;
    private final List<Courier> couriers;
    private final PostOffice post;
    private final Clock clock;

    Pipeline(
            Recipients recipients,
            GoodHour hours,
            Composer composer,
            Inbox inbox,
            List<Courier> couriers,
            PostOffice post,
            Clock clock) {
        this.recipients = recipients;
        this.hours = hours;
        this.composer = composer;
        this.inbox = inbox;
        this.couriers = couriers;
        this.post = post;
        this.clock = clock;
    }

    /** Tells whoever must know of these reminders; the same ones again change nothing. */
    void deliver(List<Reminder> reminders) {
        Instant now = clock.instant();
        Map<String, Entry> wanted = new LinkedHashMap<>();
        Map<String, Recipient> to = new LinkedHashMap<>();
        recipients.of(reminders).forEach((reminder, told) -> plan(reminder, told, now, wanted, to));
        List<Entry> entries = List.copyOf(wanted.values());
        putIntoInboxes(entries, to, now);
        Map<PersonId, Person> people = new HashMap<>();
        to.values().forEach(r -> people.put(r.person().id(), r.person()));
        post.accept(entries, people);
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
            Map<String, Recipient> to) {
        if (told.isEmpty()) {
            Delivery none = new Planned(reminder, now).nobody();
            wanted.put(none.id(), new Entry(none, reminder));
        }
        for (Recipient recipient : told) {
            Hour hour = hours.of(recipient.person(), Matter.of(reminder), now, now);
            for (Channel channel : channels(recipient)) {
                Delivery delivery = new Planned(reminder, now).to(recipient, channel, hour);
                wanted.put(delivery.id(), new Entry(delivery, reminder));
                to.put(delivery.id(), recipient);
            }
        }
    }

    /** The inbox always, and every channel that the person wants and that reaches there. */
    private List<Channel> channels(Recipient recipient) {
        List<Channel> channels = new ArrayList<>(List.of(Channel.INBOX));
        for (Courier courier : couriers)
            if (courier.reaches(recipient.person())) channels.add(courier.channel());
        return channels;
    }

    private void putIntoInboxes(List<Entry> fresh, Map<String, Recipient> to, Instant now) {
        List<Inbox.Item> items = new ArrayList<>();
        for (Entry entry : fresh) {
            Recipient recipient = to.get(entry.delivery().id());
            if (recipient != null && entry.delivery().channel() == Channel.INBOX)
                items.add(
                        new Inbox.Item(
                                entry.delivery().id(),
                                recipient.person().id(),
                                entry.reminder(),
                                composer.write(entry.reminder(), recipient)));
        }
        inbox.put(items, now);
    }
}
