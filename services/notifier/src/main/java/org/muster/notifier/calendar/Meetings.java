package org.muster.notifier.calendar;

import java.time.Clock;
import java.util.List;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.api.Neighbours;
import org.muster.contract.api.TrackerApi;
import org.muster.core.identity.PersonId;
import org.muster.core.schedule.Appointment;
import org.muster.notifier.NotifierSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Where somebody is expected, as the tracker knows, in this process or in another. */
@Component
class Meetings {
    private static final Caller NOTIFIER = Caller.service("notifier");

    private final SingletonSupplier<TrackerApi> tracker;
    private final NotifierSettings.Calendar settings;

    Meetings(
            NotifierSettings settings,
            ObjectProvider<TrackerApi> here,
            AccessTokens tokens,
            Clock clock) {
        this.settings = settings.calendar();
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

    List<Appointment> of(PersonId person) {
        return Callers.as(
                NOTIFIER,
                () ->
                        tracker.obtain()
                                .diary(
                                        person.value(),
                                        (int) settings.back().toDays(),
                                        (int) settings.ahead().toDays()));
    }
}
