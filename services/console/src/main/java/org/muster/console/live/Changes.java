package org.muster.console.live;

import java.time.Clock;
import org.muster.console.ConsoleSettings;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.api.ChangeFeed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tracker's changes: its bean in the same process, or its stream over HTTP. */
@Component
class Changes {
    private final ObjectProvider<ChangeFeed> here;
    private final ConsoleSettings settings;
    private final AccessTokens tokens;
    private final Clock clock;

    Changes(
            ObjectProvider<ChangeFeed> here,
            ConsoleSettings settings,
            AccessTokens tokens,
            Clock clock) {
        this.here = here;
        this.settings = settings;
        this.tokens = tokens;
        this.clock = clock;
    }

    ChangeFeed feed() {
        return here.getIfAvailable(() -> new RemoteChanges(settings.trackerUrl(), tokens, clock));
    }
}
