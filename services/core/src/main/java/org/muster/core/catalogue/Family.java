package org.muster.core.catalogue;

/** The two families of structures that are kept apart (R11). */
public enum Family {
    PRE_CRISIS,
    HUMANITARIAN
}
