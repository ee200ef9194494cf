package org.muster.core.reminder;

import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;

/** Somebody who can be reminded, and why; the first whom a message can reach gets it. */
public record Candidate(PersonId person, Why why) {
    /** Why somebody is a candidate. */
    public enum Why {
        HOLDS_THE_SEAT,
        CAN_STAND_IN,
        HEADS_THE_OFFICE,
        /** Sees to the action that has a deadline. */
        SEES_TO_THE_ACTION,
        /** It is about this person. */
        CONCERNED;

        /** Whether a step goes to such a candidate beside the first one who can be reached. */
        public boolean within(Reach reach) {
            return switch (this) {
                case SEES_TO_THE_ACTION -> false;
                // after whoever takes the seat from them
                case HOLDS_THE_SEAT, CONCERNED -> true;
                case CAN_STAND_IN -> reach.compareTo(Reach.ALTERNATE) >= 0;
                case HEADS_THE_OFFICE -> reach.compareTo(Reach.HEAD) >= 0;
            };
        }
    }
}
