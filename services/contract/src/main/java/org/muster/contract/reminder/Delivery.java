package org.muster.contract.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.ReminderId;
import org.muster.core.reminder.ReminderKind;

/**
 * What came of a reminder to one person by one channel.
 *
 * @param why why this person was told
 * @param detail what went wrong, without addresses; null when nothing did
 */
public record Delivery(
        String id,
        ReminderId reminder,
        CountryCode country,
        ReminderKind kind,
        @Nullable PersonId person,
        Channel channel,
        Outcome outcome,
        Why why,
        @Nullable String detail,
        int attempts,
        Instant at) {

    /** How it went out. */
    public enum Channel {
        INBOX,
        MAIL,
        NONE
    }

    /** What came of it. */
    public enum Outcome {
        PENDING,
        DELIVERED,
        RETRYING,
        FAILED,
        NOBODY_TO_TELL
    }

    /** Why this person: the candidate's reason, or the level above the country (R60). */
    public enum Why {
        HOLDS_THE_SEAT,
        CAN_STAND_IN,
        HEADS_THE_OFFICE,
        SEES_TO_THE_ACTION,
        REGIONAL_SPECIALIST,
        HEADQUARTERS,
        NOBODY
    }
}
