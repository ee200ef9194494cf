package org.muster.core.structure;

/**
 * At which level a structure works (R9): national seats are required, subnational ones encouraged.
 */
public enum Level {
    REGIONAL,
    NATIONAL,
    SUBNATIONAL
}
