package org.muster.notifier.canary;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.Reminder;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.channel.Courier;
import org.muster.notifier.channel.Line;
import org.muster.notifier.channel.NotSentException;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.channel.inbox.Inbox;
import org.muster.notifier.compose.Composer;
import org.muster.notifier.compose.Message;
import org.muster.notifier.ledger.Deliveries;
import org.muster.notifier.ledger.Entry;
import org.muster.notifier.recipient.Recipient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Somebody who is made up and gets one reminder of each kind a day: it is written in every
 * language, put into an inbox and read there, and sent by every channel for which an address to
 * catch it is set. Only when all of that worked, the kind is proven.
 */
@Component
public class Canary {
    private static final Logger log = LoggerFactory.getLogger(Canary.class);
    private static final PersonId ID = new PersonId("muster-canary");

    private final Composer composer;
    private final Deliveries deliveries;
    private final Inbox inbox;
    private final List<Courier> couriers;
    private final Proofs proofs;
    private final Clock clock;
    private final Person person;

    Canary(
            Composer composer,
            Deliveries deliveries,
            Inbox inbox,
            List<Courier> couriers,
            Proofs proofs,
            NotifierSettings settings,
            Clock clock) {
        this.composer = composer;
        this.deliveries = deliveries;
        this.inbox = inbox;
        this.couriers = couriers;
        this.proofs = proofs;
        this.clock = clock;
        this.person = person(Language.EN, settings.canaryMail());
    }

    private static Person person(Language language, @Nullable String mail) {
        return new Person(ID, "Canary", mail, null, language, null, Set.of(), false);
    }

    /** Takes a reminder that is made up through all that a real one goes through. */
    public void take(Reminder reminder) {
        Instant now = clock.instant();
        for (Language language : Language.values()) written(reminder, language);
        Message message = written(reminder, Language.EN);
        String id = "canary." + reminder.id();
        try {
            send(new Parcel(id, id, person, message, now));
        } catch (NotSentException e) {
            log.warn("The canary of {} was not sent: {}", reminder.kind(), e.reason());
            return;
        }
        deliveries.add(List.of(Entry.inbox(delivered(id, reminder, now), reminder, message)));
        boolean arrived = inbox.of(ID).stream().anyMatch(m -> m.id().equals(id));
        deliveries.forget(ID);
        if (arrived) proofs.proven(reminder.kind());
    }

    private static Delivery delivered(String id, Reminder reminder, Instant now) {
        return new Delivery(
                id,
                reminder.id(),
                reminder.country(),
                reminder.kind(),
                ID,
                Channel.INBOX,
                Outcome.DELIVERED,
                Why.HOLDS_THE_SEAT,
                null,
                1,
                now,
                null,
                now,
                null);
    }

    private Message written(Reminder reminder, Language language) {
        Person reader = person(language, null);
        Message message = composer.write(reminder, new Recipient(reader, Why.HOLDS_THE_SEAT));
        if (message.subject().isBlank() || message.body().isBlank())
            throw new IllegalStateException("nothing is said of " + reminder.kind());
        return message;
    }

    private void send(Parcel parcel) throws NotSentException {
        for (Courier courier : couriers)
            if (courier.reaches(person))
                try (Line line = courier.line()) {
                    line.send(parcel);
                }
    }
}
