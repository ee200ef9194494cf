package org.muster.core.reminder;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;
import org.muster.core.duty.GapReason;
import org.muster.core.policy.About;
import org.muster.core.policy.ReminderKind;
import org.muster.core.structure.StructureId;

/**
 * What exactly is reminded of.
 *
 * @param reason why the seat is empty, or null
 * @param action the action whose deadline it is, or null
 * @param occasion what happens at an instant, or null
 */
record Matter(
        About about,
        @Nullable GapReason reason,
        @Nullable DueAction action,
        @Nullable Occasion occasion) {

    static Matter of(ReminderKind kind, StructureId structure) {
        return new Matter(new About(kind, structure, null), null, null, null);
    }

    static Matter of(ReminderKind kind, CrisisId crisis) {
        return new Matter(new About(kind, null, crisis), null, null, null);
    }

    /** What it is about, whatever the reason: the same for every step. */
    String concern() {
        String text = about.toString();
        if (action != null) text += "|" + action.action();
        if (occasion != null) text += "|" + occasion.at();
        return occasion == null || occasion.person() == null
                ? text
                : text + "|" + occasion.person();
    }

    /** Whether somebody begins to sit there, and who has done so until then is to know. */
    boolean begins() {
        return about.kind() == ReminderKind.ASSIGNMENT_AHEAD
                || about.kind() == ReminderKind.DELEGATION_AHEAD;
    }

    /** When it matters who sits there: on the occasion, where it lies ahead or is asked about. */
    Instant seatAt(Instant now) {
        if (occasion == null || begins()) return now;
        boolean asked = about.kind() == ReminderKind.MEETING_AFTER;
        return asked || !occasion.at().isBefore(now) ? occasion.at() : now;
    }

    /** When that happens which it is about. */
    Instant happens() {
        return requireNonNull(occasion, "a meeting").at();
    }

    Matter because(GapReason why) {
        return new Matter(about, why, action, occasion);
    }

    Matter due(DueAction what) {
        return new Matter(about, reason, what, occasion);
    }

    Matter on(Occasion what) {
        return new Matter(about, reason, action, what);
    }
}
