package org.muster.contract.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Candidate.Why;
import org.muster.core.reminder.Reminder;

/** What whoever was reminded can say with one tap. */
public enum Answer {
    ATTENDED,
    ALTERNATE_ATTENDED,
    MISSED,
    DID_NOT_MEET,
    STILL_TRUE,
    STILL_SUSPENDED,
    RESUMED,
    /** Somebody sees to it: the reminder is quiet for as long as the policy of its kind says. */
    SEEN,
    /** The reminder is quiet for a day. */
    TOMORROW,
    /** A drill was seen; it says nothing about the country, and no fact follows from it. */
    RECEIVED;

    private static final int HOURS_OF_A_DAY = 24;

    /** The answers that a reminder can be given, those about its matter first. */
    public static List<Answer> to(Reminder reminder) {
        if (reminder.kind() == ReminderKind.DRILL) return List.of(RECEIVED);
        List<Answer> answers = new ArrayList<>(ofKind(reminder.kind()));
        if (!standsIn(reminder)) answers.remove(ALTERNATE_ATTENDED);
        answers.add(SEEN);
        if (!overTomorrow(reminder)) answers.add(TOMORROW);
        return List.copyOf(answers);
    }

    /** Whether a reminder can be answered so at all, also where it is not offered. */
    public boolean fits(Reminder reminder) {
        if (reminder.kind() == ReminderKind.DRILL || this == RECEIVED)
            return reminder.kind() == ReminderKind.DRILL && this == RECEIVED;
        return !settles() || ofKind(reminder.kind()).contains(this);
    }

    /** Whether it says what became of the matter, and not only that somebody sees to it. */
    public boolean settles() {
        return this != SEEN && this != TOMORROW;
    }

    /**
     * The report that says more than one tap can, as the form's address names it; null when there
     * is more than one to choose from.
     */
    public static @Nullable String report(ReminderKind kind) {
        return switch (kind) {
            case SEAT_EMPTY, ASSIGNMENT_ENDING -> "assigned";
            case KEEP_IN_TOUCH -> "resumed";
            case STRUCTURE_RESUMED, MEETING_AFTER -> "attended";
            case STATUS_OUTDATED,
                    CRISIS_DECLARED,
                    DEADLINE,
                    SCALE_UP_ENDING,
                    MEETING_AHEAD,
                    ASSIGNMENT_AHEAD,
                    DELEGATION_AHEAD,
                    DELEGATION_ENDING,
                    ABSENCE_AHEAD,
                    ABSENCE_ENDING,
                    CLASH,
                    FINDING_OPEN,
                    TRANSITION_OPEN,
                    DRILL ->
                    null;
            case CONVENER_UNKNOWN -> "described";
        };
    }

    private static List<Answer> ofKind(ReminderKind kind) {
        return switch (kind) {
            case MEETING_AFTER -> List.of(ATTENDED, ALTERNATE_ATTENDED, MISSED, DID_NOT_MEET);
            case STATUS_OUTDATED -> List.of(STILL_TRUE);
            case KEEP_IN_TOUCH -> List.of(STILL_SUSPENDED, RESUMED);
            case SEAT_EMPTY,
                    STRUCTURE_RESUMED,
                    CRISIS_DECLARED,
                    DEADLINE,
                    MEETING_AHEAD,
                    ASSIGNMENT_ENDING,
                    ASSIGNMENT_AHEAD,
                    DELEGATION_AHEAD,
                    DELEGATION_ENDING,
                    ABSENCE_AHEAD,
                    ABSENCE_ENDING,
                    CLASH,
                    FINDING_OPEN,
                    TRANSITION_OPEN,
                    SCALE_UP_ENDING,
                    CONVENER_UNKNOWN,
                    DRILL ->
                    List.of();
        };
    }

    /** Whether there is somebody who could have gone instead. */
    private static boolean standsIn(Reminder reminder) {
        return reminder.candidates().stream().anyMatch(c -> c.why() == Why.CAN_STAND_IN);
    }

    /** Of what is over by then nobody wants to be reminded tomorrow. */
    private static boolean overTomorrow(Reminder reminder) {
        var occasion = reminder.occasion();
        var tomorrow = reminder.dueAt().plusSeconds(HOURS_OF_A_DAY * 3600L);
        return occasion != null
                && occasion.at().isAfter(reminder.dueAt())
                && occasion.at().isBefore(tomorrow);
    }
}
