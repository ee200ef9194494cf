package org.muster.notifier.delivery;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.contract.answer.Answer;
import org.muster.contract.api.InboxMessage.Settled;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.Settlement;
import org.muster.notifier.channel.inbox.Inbox;
import org.muster.notifier.hours.GoodHour;
import org.muster.notifier.hours.Hour;
import org.muster.notifier.hours.Matter;
import org.muster.notifier.ledger.Deliveries;
import org.muster.notifier.ledger.Entry;
import org.muster.notifier.ledger.Outcomes;
import org.muster.notifier.live.Messages;
import org.muster.notifier.people.OwnAccounts;
import org.muster.notifier.people.PeopleView;
import org.muster.notifier.sending.PostOffice;
import org.springframework.stereotype.Component;

/**
 * What was reminded of is settled: the inboxes say so, what waits or is to be tried again is not
 * sent any more, and whoever was told by another channel hears of it once, but not from the own
 * answer.
 */
@Component
class FollowUps {
    private final Deliveries deliveries;
    private final Inbox inbox;
    private final PeopleView people;
    private final OwnAccounts accounts;
    private final GoodHour hours;
    private final Outcomes outcomes;
    private final PostOffice post;
    private final Messages messages;
    private final Clock clock;

    FollowUps(
            Deliveries deliveries,
            Inbox inbox,
            PeopleView people,
            OwnAccounts accounts,
            GoodHour hours,
            Outcomes outcomes,
            PostOffice post,
            Messages messages,
            Clock clock) {
        this.deliveries = deliveries;
        this.inbox = inbox;
        this.people = people;
        this.accounts = accounts;
        this.hours = hours;
        this.outcomes = outcomes;
        this.post = post;
        this.messages = messages;
        this.clock = clock;
    }

    private record Via(PersonId person, Channel channel) {}

    /** Tells whoever must know; the same again changes nothing. */
    void tell(Settlement settlement) {
        List<Entry> rows = deliveries.unsettled(settlement);
        if (rows.isEmpty()) return;
        Instant now = clock.instant();
        Set<PersonId> asked = intoInboxes(rows, settlement);
        List<Delivery> withdrawn = deliveries.withdraw(settlement, now);
        List<Entry> told = told(rows, withdrawn);
        List<Entry> fresh = List.copyOf(wanted(told, settlement, now).values());
        post.accept(fresh, known(fresh));
        deliveries.markSettled(settlement);
        outcomes.tell(withdrawn);
        asked.forEach(p -> messages.changed(Channel.INBOX, p));
    }

    private Map<PersonId, Person> known(List<Entry> entries) {
        Set<PersonId> told = new HashSet<>();
        for (Entry entry : entries) {
            PersonId person = entry.delivery().person();
            if (person != null) told.add(person);
        }
        return people.among(told);
    }

    private Set<PersonId> intoInboxes(List<Entry> rows, Settlement settlement) {
        List<String> ids = new ArrayList<>();
        Set<PersonId> asked = new HashSet<>();
        for (Entry row : rows) {
            PersonId person = row.delivery().person();
            if (row.delivery().channel() != Channel.INBOX || person == null) continue;
            ids.add(row.delivery().id());
            asked.add(person);
        }
        inbox.settle(ids, new Settled(settlement.at(), settlement.by()));
        return asked;
    }

    /** What went out, and what is on its way in this moment. */
    private static List<Entry> told(List<Entry> rows, List<Delivery> withdrawn) {
        Set<String> kept = withdrawn.stream().map(Delivery::id).collect(toSet());
        return rows.stream()
                .filter(
                        r ->
                                r.delivery().outcome() == Outcome.DELIVERED
                                        || r.delivery().open() && !kept.contains(r.id()))
                .toList();
    }

    /** One for each person and channel, however many steps were told. */
    private Map<Via, Entry> wanted(List<Entry> told, Settlement settlement, Instant now) {
        PersonId own = settlement.by() == null ? null : owner(settlement).orElse(null);
        Map<Via, Entry> wanted = new LinkedHashMap<>();
        for (Entry row : told) {
            Delivery d = row.delivery();
            PersonId person = d.person();
            if (person == null || d.channel() == Channel.INBOX) continue;
            // one message a person is all that a drill is
            if (row.reminder().drill() != null) continue;
            if (knows(row, person, own)) continue;
            followUp(row, settlement, now)
                    .ifPresent(entry -> wanted.put(new Via(person, d.channel()), entry));
        }
        return wanted;
    }

    private Optional<PersonId> owner(Settlement settlement) {
        return Optional.ofNullable(settlement.by()).flatMap(accounts::of);
    }

    /** Whoever reported it, or answered, knows it. */
    private boolean knows(Entry row, PersonId person, @Nullable PersonId own) {
        if (person.equals(own)) return true;
        String message = Delivery.id(row.reminder().id(), person, Channel.INBOX);
        return inbox.find(person, message)
                .map(m -> m.answered())
                .filter(a -> a.answer() != Answer.SEEN && a.answer() != Answer.TOMORROW)
                .isPresent();
    }

    private Optional<Entry> followUp(Entry row, Settlement settlement, Instant now) {
        Delivery d = row.delivery();
        Optional<Person> person = Optional.ofNullable(d.person()).flatMap(people::find);
        return person.map(
                p -> {
                    Hour hour = hours.of(p, Matter.settled(row.reminder(), d.why()), now, now);
                    return new Entry(
                            new Delivery(
                                    d.id() + ".settled",
                                    d.reminder(),
                                    d.country(),
                                    d.kind(),
                                    d.person(),
                                    d.channel(),
                                    Outcome.PENDING,
                                    d.why(),
                                    null,
                                    0,
                                    now,
                                    null,
                                    hour.notBefore(),
                                    hour.waits()),
                            row.reminder(),
                            settlement);
                });
    }
}
