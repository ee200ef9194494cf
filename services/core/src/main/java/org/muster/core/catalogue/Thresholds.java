package org.muster.core.catalogue;

import java.time.Duration;

/**
 * How long is too long, and how often to remind.
 *
 * @param unconfirmedInCrisis age at which a status is outdated while a crisis goes on
 * @param unconfirmedOtherwise the same without a crisis (R80: quarterly review)
 * @param keepInTouchEvery how often to speak to the convener of a suspended structure (R3)
 * @param announcementValidFor how long after a fact has become known a single announcement
 *     (resumed, crisis declared) is still sent, and a resumed structure asks to take part again
 */
public record Thresholds(
        Duration unconfirmedInCrisis,
        Duration unconfirmedOtherwise,
        Duration keepInTouchEvery,
        Duration announcementValidFor) {

    /**
     * @throws IllegalArgumentException naming the threshold that is not positive
     */
    public Thresholds {
        positive("unconfirmedInCrisis", unconfirmedInCrisis);
        positive("unconfirmedOtherwise", unconfirmedOtherwise);
        positive("keepInTouchEvery", keepInTouchEvery);
        positive("announcementValidFor", announcementValidFor);
    }

    private static void positive(String threshold, Duration duration) {
        if (!duration.isPositive())
            throw new IllegalArgumentException(
                    "%s '%s' must be longer than nothing".formatted(threshold, duration));
    }
}
