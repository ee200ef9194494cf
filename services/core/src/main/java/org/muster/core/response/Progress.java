package org.muster.core.response;

/** How far an action is. */
public enum Progress {
    /** Nobody has said anything of it. */
    OPEN,
    STARTED,
    DONE,
    /** The office decided that it does not need it here. */
    NOT_NEEDED;

    /** Whether nothing more is to be done. */
    public boolean settled() {
        return this == DONE || this == NOT_NEEDED;
    }
}
