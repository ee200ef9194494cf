package org.muster.core.catalogue;

/** The families of structures that are kept apart (R11); the third one is that of R29. */
public enum Family {
    PRE_CRISIS,
    HUMANITARIAN,
    REFUGEE
}
