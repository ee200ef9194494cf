package org.muster.core.catalogue;

/** When an action is due: before, during and after a crisis (R61, R66, R67, R70). */
public enum Phase {
    /** Before: it belongs to no crisis. */
    PREPAREDNESS,
    /** While a crisis goes on. */
    RESPONSE,
    /** While a crisis goes on and after; it follows the response (R70). */
    RECOVERY,
    /** Once a crisis has ended, which closes nothing by itself (R77). */
    TRANSITION
}
