package org.muster.notifier.tracker;

import java.time.Clock;
import java.util.function.Function;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.api.Neighbours;
import org.muster.contract.api.TrackerApi;
import org.muster.notifier.NotifierSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Asks the tracker as a service does. */
@Component
public class Tracker {
    private static final Caller NOTIFIER = Caller.service("notifier");

    private final SingletonSupplier<TrackerApi> tracker;

    Tracker(
            NotifierSettings settings,
            ObjectProvider<TrackerApi> here,
            AccessTokens tokens,
            Clock clock) {
        this.tracker =
                SingletonSupplier.of(
                        () ->
                                here.getIfAvailable(
                                        () ->
                                                Neighbours.client(
                                                        TrackerApi.class,
                                                        settings.trackerUrl(),
                                                        "notifier",
                                                        tokens,
                                                        clock)));
    }

    /**
     * What it answers.
     *
     * @throws org.springframework.web.client.ResourceAccessException when it is away
     */
    public <T> T ask(Function<TrackerApi, T> question) {
        return Callers.as(NOTIFIER, () -> question.apply(tracker.obtain()));
    }
}
