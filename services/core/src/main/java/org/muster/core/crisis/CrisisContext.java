package org.muster.core.crisis;

/** What kind of crisis it is; it decides which coordination model applies (R11, R29). */
public enum CrisisContext {
    CONFLICT,
    NATURAL_DISASTER,
    REFUGEE,
    /** Refugees and displaced people in the same area, or it is not said where. */
    MIXED,
    MIXED_IN_DIFFERENT_AREAS,
    EPIDEMIC,
    /** Coordinated above the countries (R63). */
    REGIONAL,
    OTHER
}
