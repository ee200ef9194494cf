package org.muster.core.catalogue;

/** How strongly IOM must sit at a table, strongest first. */
public enum Obligation {
    /** By rule: the SMT, because IOM is a member of the UN security management system (R18). */
    MANDATORY,
    /** Wherever the structure is relevant to IOM (R8). */
    REQUIRED,
    /** As much as possible: subnational structures (R9). */
    ENCOURAGED
}
