package org.muster.console.country;

import org.jspecify.annotations.Nullable;
import org.muster.contract.api.TimelinePage;
import org.muster.contract.api.TrackerApi;
import org.muster.core.country.CountryCode;

/**
 * Where the timeline of a page begins: with the latest fact, after one, or with one.
 *
 * @param before the fact after which it goes on
 * @param from the fact with which it begins
 * @param reported the fact that was just reported
 */
public record Turned(@Nullable String before, @Nullable String from, @Nullable String reported) {
    public Turned {
        before = said(before);
        from = said(from);
    }

    /** An empty parameter of an address says nothing. */
    private static @Nullable String said(@Nullable String id) {
        return id == null || id.isBlank() ? null : id;
    }

    /** Whether it begins elsewhere than with the latest fact. */
    public boolean away() {
        return before != null || from != null;
    }

    /** Whether whoever opens the page came for its timeline. */
    boolean wanted() {
        return away() || reported != null;
    }

    TimelinePage read(TrackerApi tracker, CountryCode country, Moment moment) {
        return tracker.timelinePage(country.alpha3(), before, from, moment.knownAtEnd(), null);
    }
}
