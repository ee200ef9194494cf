package org.muster.core.policy;

import java.util.Arrays;
import java.util.List;

/** Why somebody is reminded (R80). */
public enum ReminderKind {
    SEAT_EMPTY,
    KEEP_IN_TOUCH,
    STRUCTURE_RESUMED,
    STATUS_OUTDATED,
    CRISIS_DECLARED,
    /** An action has a deadline that comes near or is over (R68). */
    DEADLINE,
    /** A meeting comes near. */
    MEETING_AHEAD,
    /** A meeting is over, and nobody has said whether IOM was there. */
    MEETING_AFTER,
    /** Somebody is assigned to a table, or takes up a post that sits there, soon. */
    ASSIGNMENT_AHEAD,
    /** An assignment ends soon. */
    ASSIGNMENT_ENDING,
    /** Somebody is designated for a table, or sits there as officer-in-charge, from soon on. */
    DELEGATION_AHEAD,
    /** That ends soon. */
    DELEGATION_ENDING,
    /** Somebody who holds a seat will be away soon. */
    ABSENCE_AHEAD,
    /** Somebody who holds a seat comes back to it soon. */
    ABSENCE_ENDING,
    /** One person will be at two tables at one hour (R26). */
    CLASH,
    /** Facts do not fit together, and nobody has settled it. */
    FINDING_OPEN,
    /** A crisis has ended, and its tables ask to be handed over (R77). */
    TRANSITION_OPEN,
    /** A system-wide scale-up is near its end, or past it and still on. */
    SCALE_UP_ENDING,
    /** A table is suspended, and nobody has said who convenes it or how to reach them (R3). */
    CONVENER_UNKNOWN,
    /** Nothing happened: somebody tries whether those who fill seats are reached and answer. */
    DRILL;

    private static final List<ReminderKind> PLANNED =
            Arrays.stream(values()).filter(ReminderKind::planned).toList();

    /** The kinds that follow from what is known, for which there are policies. */
    public static List<ReminderKind> allPlanned() {
        return PLANNED;
    }

    /** Whether it follows from what is known; a drill is started by somebody. */
    public boolean planned() {
        return this != DRILL;
    }

    /**
     * Whether those who were reminded are told when it is so no more: not of what was only
     * announced.
     */
    public boolean followedUp() {
        return switch (this) {
            case SEAT_EMPTY,
                    KEEP_IN_TOUCH,
                    STATUS_OUTDATED,
                    DEADLINE,
                    MEETING_AHEAD,
                    MEETING_AFTER,
                    ASSIGNMENT_AHEAD,
                    ASSIGNMENT_ENDING,
                    DELEGATION_AHEAD,
                    DELEGATION_ENDING,
                    ABSENCE_AHEAD,
                    ABSENCE_ENDING,
                    CLASH,
                    FINDING_OPEN,
                    TRANSITION_OPEN,
                    SCALE_UP_ENDING,
                    CONVENER_UNKNOWN ->
                    true;
            case STRUCTURE_RESUMED, CRISIS_DECLARED, DRILL -> false;
        };
    }
}
