package org.muster.notifier.sending;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.identity.PersonId;
import org.muster.notifier.channel.Courier;
import org.muster.notifier.hours.GoodHour;
import org.muster.notifier.hours.Hour;
import org.muster.notifier.ledger.Open;
import org.muster.notifier.ledger.Settled;

/**
 * What becomes of that whose time has come: it goes out now, or at a better hour since the wishes
 * have changed or the channel was away until the night, or to nobody, also because it is over.
 *
 * @param messages what goes out, by the id of its message
 * @param settled what does not
 */
record Sorting(Map<String, List<Open>> messages, List<Settled> settled) {
    private static final String UNFOLLOWED = "the person follows nothing any more";
    private static final String TOO_LATE = "it was too late before it could go out";

    static Sorting of(
            List<Open> due,
            Map<PersonId, Person> known,
            Courier courier,
            GoodHour hours,
            Instant now,
            int most) {
        Sorting sorting = new Sorting(new LinkedHashMap<>(), new ArrayList<>());
        Map<String, String> begun = new LinkedHashMap<>();
        for (Open open : due) {
            Person person = known.get(person(open));
            Settled not = not(open, person, courier, hours, now);
            if (not != null) sorting.settled.add(not);
            else sorting.add(open, begun, now, most);
        }
        return sorting;
    }

    /** How many deliveries it says something of. */
    int items() {
        return settled.size() + messages.values().stream().mapToInt(List::size).sum();
    }

    static PersonId person(Open open) {
        return requireNonNull(open.delivery().person(), "nobody's delivery");
    }

    private static @Nullable Settled not(
            Open open, @Nullable Person person, Courier courier, GoodHour hours, Instant now) {
        Delivery d = open.delivery();
        if (open.over()) return withdrawn(d, null, now);
        if (open.useless(now)) return withdrawn(d, TOO_LATE, now);
        if (person == null) return failed(d, "the person was erased", now);
        if (d.why() == Why.WATCHES && person.wishes().watches().isEmpty())
            return withdrawn(d, UNFOLLOWED, now);
        if (!courier.reaches(person))
            return failed(d, "the person is not reached by this channel any more", now);
        Hour hour =
                d.attempts() == 0
                        ? hours.of(person, open.matter(), d.at(), now)
                        : hours.again(
                                person,
                                open.matter(),
                                requireNonNullElse(d.notBefore(), d.at()),
                                now);
        return hour.notBefore().isAfter(now)
                ? new Settled(d.until(hour.notBefore(), hour.waits()), hour.notBefore())
                : null;
    }

    private static Settled withdrawn(Delivery d, @Nullable String detail, Instant now) {
        return new Settled(d.after(Outcome.WITHDRAWN, detail, d.attempts(), now), null);
    }

    private static Settled failed(Delivery d, String detail, Instant now) {
        return new Settled(d.after(Outcome.FAILED, detail, d.attempts() + 1, now), null);
    }

    /** Into the message that it has, or with what else goes to the person now. */
    private void add(Open open, Map<String, String> begun, Instant now, int most) {
        String message = open.delivery().message();
        if (message == null) message = begun.getOrDefault(with(open), open.id());
        if (!messages.containsKey(message) && messages.size() >= most) return;
        if (open.delivery().message() == null) begun.put(with(open), message);
        messages.computeIfAbsent(message, _ -> new ArrayList<>())
                .add(
                        new Open(
                                due(open.delivery(), now).inMessage(message),
                                open.reminder(),
                                open.settlement(),
                                open.dueAt()));
    }

    /** Everything for a person is one message, but a drill is in none with what is meant. */
    static String with(Open open) {
        String person = person(open).value();
        return open.reminder().drill() == null ? person : person + "|" + open.reminder().id();
    }

    /** What waited and need not any more has been due from now on. */
    private static Delivery due(Delivery d, Instant now) {
        Instant before = d.notBefore();
        return before != null && before.isAfter(now) ? d.until(now, d.waits()) : d;
    }
}
