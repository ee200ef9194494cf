package org.muster.console.live;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.Change;
import org.muster.contract.api.ChangeFeed;
import org.muster.contract.json.MusterJson;
import tools.jackson.core.JacksonException;

/** The tracker's changes over HTTP; after a broken line it goes on from the last that it read. */
record RemoteChanges(RemoteStream stream) implements ChangeFeed {

    @Override
    public Subscription subscribe(@Nullable Long lastSequence, Consumer<Change> receiver) {
        return stream.follow(new Reading(lastSequence, receiver));
    }

    private static final class Reading implements RemoteStream.Reader {
        private final Consumer<Change> receiver;
        private @Nullable Long last;

        Reading(@Nullable Long last, Consumer<Change> receiver) {
            this.last = last;
            this.receiver = receiver;
        }

        @Override
        public @Nullable String last() {
            return last == null ? null : last.toString();
        }

        @Override
        public void opened() {
            // what was missed follows by itself
        }

        @Override
        public void data(String json) {
            try {
                Change change = MusterJson.mapper().readValue(json, Change.class);
                receiver.accept(change);
                last = change.sequence();
            } catch (JacksonException unreadable) {
                // of a newer tracker; the next change brings the page up to date
            }
        }
    }
}
