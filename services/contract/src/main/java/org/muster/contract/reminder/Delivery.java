package org.muster.contract.reminder;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.ReminderId;

/**
 * What came of a reminder to one person by one channel.
 *
 * @param why why this person was told
 * @param detail what went wrong, or why it was withdrawn though neither settled nor answered,
 *     without addresses; or null
 * @param message id of the message that it goes out with, which may hold others for the same
 *     person; null while none was written
 * @param notBefore when it may go out at the earliest
 * @param waits why it may not go out at once; null when it may
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
        Instant at,
        @Nullable String message,
        @Nullable Instant notBefore,
        @Nullable Waits waits) {

    /** The id of what came of a reminder to a person by a channel. */
    public static String id(ReminderId reminder, PersonId person, Channel channel) {
        return reminder + "." + person + "." + channel.name().toLowerCase(Locale.ROOT);
    }

    /** The same after one more attempt, or after none was made. */
    public Delivery after(Outcome outcome, @Nullable String detail, int attempts, Instant at) {
        return new Delivery(
                id, reminder, country, kind, person, channel, outcome, why, detail, attempts, at,
                message, notBefore, waits);
    }

    /** The same as part of a message. */
    public Delivery inMessage(String message) {
        return new Delivery(
                id, reminder, country, kind, person, channel, outcome, why, detail, attempts, at,
                message, notBefore, waits);
    }

    /** The same at another hour. */
    public Delivery until(@Nullable Instant notBefore, @Nullable Waits waits) {
        return new Delivery(
                id, reminder, country, kind, person, channel, outcome, why, detail, attempts, at,
                message, notBefore, waits);
    }

    /** Whether it is still to be made. */
    public boolean open() {
        return outcome == Outcome.PENDING || outcome == Outcome.RETRYING;
    }

    /**
     * Why a delivery waits for a better hour: it is delayed, and dropped only when it is of no use
     * any more.
     */
    public enum Waits {
        QUIET_HOURS,
        NOT_A_WORKING_DAY,
        DIGEST,
        PAUSED
    }

    /** How it went out. */
    public enum Channel {
        INBOX,
        MAIL,
        WEBHOOK,
        TEAMS,
        NONE
    }

    /** What came of it. */
    public enum Outcome {
        PENDING,
        DELIVERED,
        RETRYING,
        FAILED,
        /**
         * It was over before it went out: the detail says why, unless it was settled or answered.
         */
        WITHDRAWN,
        NOBODY_TO_TELL
    }

    /** Why this person: the candidate's reason, or the level above the country (R60). */
    public enum Why {
        HOLDS_THE_SEAT,
        CAN_STAND_IN,
        HEADS_THE_OFFICE,
        SEES_TO_THE_ACTION,
        CONCERNED,
        REGIONAL_SPECIALIST,
        /** Nobody else could be reached. */
        HEADQUARTERS,
        /** The policy takes this step up to headquarters, whoever else is told. */
        GOES_TO_HEADQUARTERS,
        /** Asked to hear of it without being responsible. */
        WATCHES,
        NOBODY
    }
}
