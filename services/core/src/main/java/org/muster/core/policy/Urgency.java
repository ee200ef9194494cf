package org.muster.core.policy;

/** How much a reminder may disturb. */
public enum Urgency {
    /** It can wait for a digest. */
    QUIET,
    /** It waits for working hours. */
    ORDINARY,
    /** It breaks quiet hours. */
    URGENT
}
