package org.muster.core.catalogue;

/** Where a seat exists at all, unless the country office says otherwise (R8). */
public enum SeatCondition {
    ALWAYS,
    /** Only where a post of IOM coordinates a cluster (R23). */
    WHERE_IOM_COORDINATES_A_CLUSTER,
    /** Only where a post of IOM implements activities of the sector (R24). */
    WHERE_IOM_IMPLEMENTS
}
