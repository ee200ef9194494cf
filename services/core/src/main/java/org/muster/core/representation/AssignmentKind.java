package org.muster.core.representation;

/** As what somebody sits at a table (R79). An observer never fills a seat (R19). */
public enum AssignmentKind {
    PRIMARY,
    ALTERNATE,
    OBSERVER,
    ACTING
}
