package org.muster.notifier.calendar;

import java.util.List;
import org.muster.core.identity.PersonId;
import org.muster.core.schedule.Appointment;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.tracker.Tracker;
import org.springframework.stereotype.Component;

/** Where somebody is expected, as the tracker knows. */
@Component
class Meetings {
    private final Tracker tracker;
    private final NotifierSettings.Calendar settings;

    Meetings(NotifierSettings settings, Tracker tracker) {
        this.settings = settings.calendar();
        this.tracker = tracker;
    }

    List<Appointment> of(PersonId person) {
        return tracker.ask(
                t ->
                        t.diary(
                                person.value(),
                                (int) settings.back().toDays(),
                                (int) settings.ahead().toDays()));
    }
}
