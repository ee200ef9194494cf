package org.muster.notifier.compose;

import java.util.Optional;
import java.util.function.Supplier;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.api.TrackerApi;
import org.muster.core.country.CountryCode;
import org.muster.core.situation.Situation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The present situation of a country, for the names in a message; without it the ids have to do.
 */
public final class Situations {
    private static final Logger log = LoggerFactory.getLogger(Situations.class);
    private static final Caller SELF = Caller.service("notifier");

    private final Supplier<TrackerApi> tracker;

    public Situations(Supplier<TrackerApi> tracker) {
        this.tracker = tracker;
    }

    Optional<Situation> of(CountryCode country) {
        try {
            return Optional.of(
                    Callers.as(
                            SELF,
                            () -> tracker.get().country(country.alpha3(), null, null).situation()));
        } catch (RuntimeException e) {
            log.warn(
                    "The tracker does not answer; a message names structures by their ids: {}",
                    e.toString());
            return Optional.empty();
        }
    }
}
