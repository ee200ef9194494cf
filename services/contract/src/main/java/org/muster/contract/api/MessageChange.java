package org.muster.contract.api;

import org.jspecify.annotations.Nullable;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.core.identity.PersonId;

/**
 * What there is to read has changed: an inbox, or the local mailbox.
 *
 * @param person whose inbox, or to whom the mail goes; null when it may be anybody's
 */
public record MessageChange(Channel channel, @Nullable PersonId person) {}
