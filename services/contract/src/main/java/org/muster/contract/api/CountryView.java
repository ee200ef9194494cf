package org.muster.contract.api;

import java.time.Instant;
import java.util.List;
import org.muster.contract.organisation.HelpContact;
import org.muster.core.duty.Duty;
import org.muster.core.situation.Situation;

/**
 * A country at an instant.
 *
 * @param asOf the instant that it shows
 * @param knownAt as far as was known then
 * @param version of the country's document; grows with every change
 * @param help whom the country turns to in an emergency, on the day that it shows (R28, R60)
 */
public record CountryView(
        Instant asOf,
        Instant knownAt,
        long version,
        Situation situation,
        List<Duty> duties,
        HelpContact help) {
    public CountryView {
        duties = List.copyOf(duties);
    }
}
