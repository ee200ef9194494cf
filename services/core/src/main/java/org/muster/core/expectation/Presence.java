package org.muster.core.expectation;

/** Whether an expected table is there. */
public enum Presence {
    EXISTS,
    /** It is proposed and does not meet yet. */
    PROPOSED,
    NOT_REPORTED,
    /** It is over, or the country office says that there is none. */
    SAID_ABSENT,
    /** The context has no such table: if there is one all the same, that is a warning, no more. */
    DOES_NOT_BELONG
}
