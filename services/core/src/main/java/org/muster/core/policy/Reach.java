package org.muster.core.policy;

/**
 * Up to whom a step of a reminder goes: each level adds to the one before, and one that is empty
 * never stops the chain (R60).
 */
public enum Reach {
    /** Whoever holds the seat, or stands in. */
    SEAT,
    /** Those who can stand in as well. */
    ALTERNATE,
    /** The head of the office as well. */
    HEAD,
    /** The regional thematic specialists as well (R28). */
    REGION,
    /** The desk at headquarters as well. */
    HEADQUARTERS
}
