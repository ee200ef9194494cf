package org.muster.notifier.ledger;

import java.time.Instant;
import java.util.List;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.structure.StructureId;

/** What is to be told, as it is written down. */
public final class SampleEntries {
    private static final CountryCode SUDAN = new CountryCode("SDN");

    private SampleEntries() {}

    /**
     * A mail to somebody.
     *
     * @param id of the delivery and of its reminder
     * @param notBefore when it may go out
     */
    public static Entry mail(String person, String id, Instant at, Instant notBefore) {
        return mail(person, id, at, notBefore, Urgency.ORDINARY);
    }

    /** One that disturbs as much as its reminder says. */
    public static Entry mail(
            String person, String id, Instant at, Instant notBefore, Urgency urgency) {
        Reminder reminder =
                new Reminder(
                        new ReminderId(id),
                        SUDAN,
                        ReminderKind.KEEP_IN_TOUCH,
                        new StructureId("OMT"),
                        null,
                        null,
                        Reach.SEAT,
                        urgency,
                        at,
                        0,
                        at,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of());
        Delivery delivery =
                new Delivery(
                        id,
                        reminder.id(),
                        SUDAN,
                        reminder.kind(),
                        new PersonId(person),
                        Channel.MAIL,
                        Outcome.PENDING,
                        Why.HOLDS_THE_SEAT,
                        null,
                        0,
                        at,
                        null,
                        notBefore,
                        null);
        return new Entry(delivery, reminder);
    }
}
