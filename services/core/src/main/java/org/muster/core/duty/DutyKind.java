package org.muster.core.duty;

/** What IOM must do about a structure. */
public enum DutyKind {
    /** It meets: attend (R2). */
    ATTEND,
    /** It is suspended: keep in touch with the convener (R3). */
    KEEP_IN_TOUCH,
    /** It has resumed: take part again (R4). */
    TAKE_PART_AGAIN
}
