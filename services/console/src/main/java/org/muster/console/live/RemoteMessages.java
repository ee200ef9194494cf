package org.muster.console.live;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.ChangeFeed;
import org.muster.contract.api.MessageChange;
import org.muster.contract.api.MessageFeed;
import org.muster.contract.json.MusterJson;
import org.muster.contract.reminder.Delivery.Channel;
import tools.jackson.core.JacksonException;

/** The notifier's messages over HTTP; after a broken line every page looks again. */
record RemoteMessages(RemoteStream stream) implements MessageFeed {

    @Override
    public ChangeFeed.Subscription subscribe(Consumer<MessageChange> receiver) {
        return stream.follow(new Reading(receiver));
    }

    private record Reading(Consumer<MessageChange> receiver) implements RemoteStream.Reader {

        @Override
        public @Nullable String last() {
            return null;
        }

        @Override
        public void opened() {
            receiver.accept(new MessageChange(Channel.INBOX, null));
            receiver.accept(new MessageChange(Channel.MAIL, null));
            receiver.accept(new MessageChange(Channel.NONE, null));
        }

        @Override
        public void data(String json) {
            try {
                receiver.accept(MusterJson.mapper().readValue(json, MessageChange.class));
            } catch (JacksonException unreadable) {
                // of a newer notifier; the next message brings the page up to date
            }
        }
    }
}
