package org.muster.console.inbox;

import org.jspecify.annotations.Nullable;
import org.muster.core.policy.ReminderKind;

/** What the form offers to report in answer to a reminder. */
enum Answer {
    ASSIGNED(false),
    CONTACTED(true),
    ATTENDED(true),
    CONFIRMED(true);

    private final boolean ofRepresentative;

    Answer(boolean ofRepresentative) {
        this.ofRepresentative = ofRepresentative;
    }

    /** The word for it in the form's address. */
    String what() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether whoever holds the seat may give it, and not only who reports for the country. */
    boolean ofRepresentative() {
        return ofRepresentative;
    }

    /** The answer to a kind of reminder, or null when there is more than one to choose from. */
    static @Nullable Answer to(ReminderKind kind) {
        return switch (kind) {
            case SEAT_EMPTY, ASSIGNMENT_ENDING -> ASSIGNED;
            case KEEP_IN_TOUCH -> CONTACTED;
            case STRUCTURE_RESUMED, MEETING_AFTER -> ATTENDED;
            case STATUS_OUTDATED -> CONFIRMED;
            case CRISIS_DECLARED,
                    DEADLINE,
                    SCALE_UP_ENDING,
                    MEETING_AHEAD,
                    ABSENCE_AHEAD,
                    CLASH,
                    FINDING_OPEN,
                    TRANSITION_OPEN ->
                    null;
        };
    }
}
