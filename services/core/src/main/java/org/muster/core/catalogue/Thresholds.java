package org.muster.core.catalogue;

import java.time.Duration;

/**
 * How long is too long, and how often to remind.
 *
 * @param unconfirmedInCrisis age at which a status is outdated while a crisis goes on
 * @param unconfirmedOtherwise the same without a crisis (R80: quarterly review)
 * @param outdatedRepeat how often an outdated status is reminded of
 * @param keepInTouchEvery how often to speak to the convener of a suspended structure (R3)
 * @param emptySeatRepeat how often an empty seat is reminded of
 * @param announcementValidFor how long after a fact has become known a single announcement
 *     (resumed, crisis declared) is still sent, and a resumed structure asks to take part again
 */
public record Thresholds(
        Duration unconfirmedInCrisis,
        Duration unconfirmedOtherwise,
        Duration outdatedRepeat,
        Duration keepInTouchEvery,
        Duration emptySeatRepeat,
        Duration announcementValidFor) {

    /** No step counts further than an int: ten thousand years hold fewer hours than that. */
    private static final Duration SHORTEST_REPEAT = Duration.ofHours(1);

    /**
     * @throws IllegalArgumentException naming the threshold that is not positive, or the repetition
     *     that is shorter than an hour
     */
    public Thresholds {
        positive("unconfirmedInCrisis", unconfirmedInCrisis);
        positive("unconfirmedOtherwise", unconfirmedOtherwise);
        repeat("outdatedRepeat", outdatedRepeat);
        repeat("keepInTouchEvery", keepInTouchEvery);
        repeat("emptySeatRepeat", emptySeatRepeat);
        positive("announcementValidFor", announcementValidFor);
    }

    private static void positive(String threshold, Duration duration) {
        if (!duration.isPositive())
            throw new IllegalArgumentException(
                    "%s '%s' must be longer than nothing".formatted(threshold, duration));
    }

    private static void repeat(String threshold, Duration duration) {
        if (duration.compareTo(SHORTEST_REPEAT) < 0)
            throw new IllegalArgumentException(
                    "%s '%s' must not be shorter than an hour".formatted(threshold, duration));
    }
}
