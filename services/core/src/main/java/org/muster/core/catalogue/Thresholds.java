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
 * @param announcementValidFor how long after the fact a single announcement (resumed, crisis
 *     declared) is still sent, and how long a resumed structure asks to take part again
 */
public record Thresholds(
        Duration unconfirmedInCrisis,
        Duration unconfirmedOtherwise,
        Duration outdatedRepeat,
        Duration keepInTouchEvery,
        Duration emptySeatRepeat,
        Duration announcementValidFor) {}
