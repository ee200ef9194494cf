package org.muster.core.crisis;

/** What kind of crisis it is; it decides which coordination model applies (R11, R29). */
public enum CrisisContext {
    CONFLICT,
    NATURAL_DISASTER,
    REFUGEE,
    MIXED,
    EPIDEMIC,
    OTHER
}
