package org.muster.core.checklist;

/** How an action stands to its deadline. */
public enum DeadlineState {
    RUNNING,
    /** The first warning is past. */
    NEAR,
    OVERDUE,
    /**
     * It was over when Muster learned of the crisis, or nobody knows the day on which the crisis
     * began: whether it was kept cannot be said.
     */
    UNKNOWN,
    /** Done, or decided against, in time. */
    MET,
    /** Done, or decided against, too late. */
    MISSED;

    /** Whether somebody still has to act. */
    public boolean open() {
        return this != MET && this != MISSED;
    }
}
