package org.muster.contract.reminder;

/** Headers of the records of reminders. */
public final class ReminderHeaders {
    /**
     * Present when a reminder is made up, to prove that its kind gets through: nobody is told of
     * it.
     */
    public static final String CANARY = "canary";

    private ReminderHeaders() {}
}
