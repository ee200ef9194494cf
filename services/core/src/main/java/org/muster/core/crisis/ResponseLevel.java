package org.muster.core.crisis;

/** IOM's own level of an emergency, apart from any system-wide scale-up (R56); 3 is the highest. */
public enum ResponseLevel {
    L1,
    L2,
    L3
}
