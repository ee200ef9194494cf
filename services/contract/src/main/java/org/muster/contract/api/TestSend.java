package org.muster.contract.api;

import org.jspecify.annotations.Nullable;
import org.muster.contract.reminder.Delivery.Channel;

/**
 * What came of a test on one channel.
 *
 * @param problem what went wrong, without addresses; null when the other side took it
 */
public record TestSend(Channel channel, @Nullable String problem) {}
