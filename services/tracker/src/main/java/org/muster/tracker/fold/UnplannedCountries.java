package org.muster.tracker.fold;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muster.core.country.CountryCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Countries of which it cannot be said who is to be reminded of what. Their facts are folded and
 * they are tried again, so that no other country waits for them.
 */
@Component
class UnplannedCountries {
    /** How soon one is tried again. */
    static final Duration AGAIN = Duration.ofMinutes(5);

    private static final Logger log = LoggerFactory.getLogger(UnplannedCountries.class);

    private final Set<CountryCode> known = ConcurrentHashMap.newKeySet();
    private final Counter failures;

    UnplannedCountries(MeterRegistry meters) {
        this.failures =
                Counter.builder("muster.reminders.unplanned")
                        .description("Times that the reminders of a country could not be planned")
                        .register(meters);
    }

    /** Says why once, and counts each time. */
    void failed(CountryCode country, RuntimeException why) {
        failures.increment();
        if (known.add(country))
            log.error(
                    "Could not plan the reminders of {}; its facts are kept, and it is tried again"
                            + " every {} minutes",
                    country,
                    AGAIN.toMinutes(),
                    why);
    }

    void planned(CountryCode country) {
        if (known.remove(country)) log.info("The reminders of {} are planned again", country);
    }
}
