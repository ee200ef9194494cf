package org.muster.core.reminder;

import org.muster.core.identity.PersonId;

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
        CONCERNED
    }
}
