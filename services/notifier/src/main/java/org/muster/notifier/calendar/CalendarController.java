package org.muster.notifier.calendar;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Callers;
import org.muster.contract.api.CalendarAddress;
import org.muster.contract.api.CalendarApi;
import org.muster.contract.api.Refused;
import org.muster.core.identity.PersonId;
import org.muster.notifier.NotifierSettings;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes and ends the caller's own address. */
@RestController
class CalendarController implements CalendarApi {
    private final Addresses addresses;
    private final String url;
    private final Clock clock;

    CalendarController(Addresses addresses, NotifierSettings settings, Clock clock) {
        this.addresses = addresses;
        String apart = settings.calendar().url();
        this.url = apart == null ? settings.publicUrl() : apart;
        this.clock = clock;
    }

    @Override
    public CalendarAddress calendar() {
        PersonId person = mine();
        return person == null
                ? CalendarAddress.NONE
                : addresses
                        .of(person)
                        .map(k -> new CalendarAddress(k.madeAt(), k.readAt(), null))
                        .orElse(CalendarAddress.NONE);
    }

    @Override
    public CalendarAddress make() {
        PersonId person = mine();
        if (person == null) throw Refused.unknown("This account belongs to no person");
        var now = clock.instant();
        Secret secret = addresses.make(person, now);
        return new CalendarAddress(
                now, null, url + "/calendar/" + secret.text() + FeedController.ENDING);
    }

    @Override
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void revoke() {
        PersonId person = mine();
        if (person != null) addresses.revoke(person);
    }

    private static @Nullable PersonId mine() {
        return Callers.current().person();
    }
}
