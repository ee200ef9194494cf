package org.muster.console.country;

import org.jspecify.annotations.Nullable;
import org.muster.console.fact.DeliveryWords;
import org.muster.console.fact.People;
import org.muster.contract.reminder.Delivery;
import org.muster.core.identity.PersonId;

/**
 * What came of a reminder to one person by one channel, in words.
 *
 * @param person name, or null when there was nobody to tell
 * @param channel null when there was nobody to tell
 */
public record ToldRow(
        @Nullable String person,
        @Nullable String channel,
        String outcome,
        String why,
        boolean failed) {

    static ToldRow of(Delivery d, People people, DeliveryWords words) {
        PersonId person = d.person();
        return new ToldRow(
                person == null ? null : people.name(person),
                person == null ? null : words.channel(d.channel()),
                words.outcome(d),
                words.why(d),
                d.outcome() == Delivery.Outcome.FAILED
                        || d.outcome() == Delivery.Outcome.NOBODY_TO_TELL);
    }
}
