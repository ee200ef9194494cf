package org.muster.contract.api;

import java.util.function.Consumer;

/**
 * The live stream of messages: in the notifier's own process, or over {@code GET
 * /api/v1/messages/stream}, which only services may read.
 */
public interface MessageFeed {

    /**
     * Hands over every change from now on. Whoever was cut off is told that everything may have
     * changed.
     *
     * @return closes the subscription
     */
    ChangeFeed.Subscription subscribe(Consumer<MessageChange> receiver);
}
