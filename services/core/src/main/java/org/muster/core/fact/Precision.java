package org.muster.core.fact;

/** How exactly a time is known (R74). */
public enum Precision {
    MINUTE,
    DAY,
    MONTH,
    YEAR
}
