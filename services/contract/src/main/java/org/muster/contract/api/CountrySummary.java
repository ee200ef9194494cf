package org.muster.contract.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.Crisis;

/**
 * A country in one line.
 *
 * @param structures how many have begun and are not over
 * @param dutiesFilled how many required seats somebody fills
 * @param duties how many seats are required
 * @param gaps how many gaps there are, of every reason
 * @param oldestStatus when the status that nobody has confirmed for longest took effect, or null
 * @param version grows with every change of the country
 */
public record CountrySummary(
        CountryCode country,
        List<Crisis> crises,
        int structures,
        int dutiesFilled,
        int duties,
        int gaps,
        @Nullable Instant oldestStatus,
        long version) {
    public CountrySummary {
        crises = List.copyOf(crises);
    }
}
