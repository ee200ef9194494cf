package org.muster.console.live;

import java.time.Clock;
import org.muster.console.ConsoleSettings;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.api.ChangeFeed;
import org.muster.contract.api.MessageFeed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What tracker and notifier tell: their beans in the same process, or their streams over HTTP. */
@Component
class Changes {
    private final ObjectProvider<ChangeFeed> trackerHere;
    private final ObjectProvider<MessageFeed> notifierHere;
    private final ConsoleSettings settings;
    private final AccessTokens tokens;
    private final Clock clock;

    Changes(
            ObjectProvider<ChangeFeed> trackerHere,
            ObjectProvider<MessageFeed> notifierHere,
            ConsoleSettings settings,
            AccessTokens tokens,
            Clock clock) {
        this.trackerHere = trackerHere;
        this.notifierHere = notifierHere;
        this.settings = settings;
        this.tokens = tokens;
        this.clock = clock;
    }

    ChangeFeed countries() {
        return trackerHere.getIfAvailable(
                () -> new RemoteChanges(stream(settings.trackerUrl() + "/api/v1/stream")));
    }

    MessageFeed messages() {
        return notifierHere.getIfAvailable(
                () ->
                        new RemoteMessages(
                                stream(settings.notifierUrl() + "/api/v1/messages/stream")));
    }

    private RemoteStream stream(String url) {
        return new RemoteStream(url, tokens, clock);
    }
}
