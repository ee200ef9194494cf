package org.muster.core.reminder;

/** Why somebody is reminded (R80). */
public enum ReminderKind {
    SEAT_EMPTY,
    KEEP_IN_TOUCH,
    STRUCTURE_RESUMED,
    STATUS_OUTDATED,
    CRISIS_DECLARED,
    /** An action has a deadline that comes near or is over (R68). */
    DEADLINE,
    /** A system-wide scale-up is near its end, or past it and still on. */
    SCALE_UP_ENDING
}
