package org.muster.contract.api;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The live stream of changes: in the tracker's own process, or over {@code GET /api/v1/stream}. */
public interface ChangeFeed {

    /**
     * Hands over every change from now on, first those after {@code lastSequence} when it is given.
     *
     * @return closes the subscription
     */
    Subscription subscribe(@Nullable Long lastSequence, Consumer<Change> receiver);

    /** A subscription until it is closed. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
