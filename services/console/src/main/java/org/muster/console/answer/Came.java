package org.muster.console.answer;

/** What came of an answer. */
public enum Came {
    RECORDED,
    /** It was recorded before; nothing was changed. */
    ALREADY,
    /** The account may not report that. */
    NOT_ALLOWED,
    /** It does not fit what is known any more. */
    REFUSED,
    /** Something is away for now; nothing was changed. */
    AWAY;

    public boolean good() {
        return this == RECORDED || this == ALREADY;
    }
}
