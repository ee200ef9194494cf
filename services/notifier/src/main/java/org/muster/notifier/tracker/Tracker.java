package org.muster.notifier.tracker;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.api.Neighbours;
import org.muster.contract.api.TrackerApi;
import org.muster.notifier.NotifierSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the tracker as a service does. */
@Component
public class Tracker {
    private static final Caller NOTIFIER = Caller.service("notifier");

    private final Supplier<TrackerApi> tracker;

    Tracker(
            NotifierSettings settings,
            ObjectProvider<TrackerApi> here,
            AccessTokens tokens,
            Clock clock) {
        this.tracker =
                Neighbours.either(
                        here, TrackerApi.class, settings.trackerUrl(), "notifier", tokens, clock);
    }

    /**
     * What it answers.
     *
     * @throws org.springframework.web.client.ResourceAccessException when it is away
     */
    public <T> T ask(Function<TrackerApi, T> question) {
        return Callers.as(NOTIFIER, () -> question.apply(tracker.get()));
    }
}
