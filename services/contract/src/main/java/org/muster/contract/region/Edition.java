package org.muster.contract.region;

/** An edition of IOM's own description of its structure. */
public enum Edition {
    /** Nine regional offices (R39). */
    NOVEMBER_2022,
    /** Six regional and two sub-regional offices (R48, R49). */
    OCTOBER_2024
}
