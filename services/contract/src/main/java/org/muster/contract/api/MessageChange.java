package org.muster.contract.api;

import org.jspecify.annotations.Nullable;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;

/**
 * What there is to read has changed: an inbox, or the local mailbox, or how a drill goes.
 *
 * @param person whose inbox, or to whom the mail goes; null when it may be anybody's
 * @param drill the country whose drill it is, on no channel; else null
 */
public record MessageChange(
        Channel channel, @Nullable PersonId person, @Nullable CountryCode drill) {

    /** A message. */
    public MessageChange(Channel channel, @Nullable PersonId person) {
        this(channel, person, null);
    }

    /** A drill of a country goes on. */
    public static MessageChange ofDrill(CountryCode country) {
        return new MessageChange(Channel.NONE, null, country);
    }
}
