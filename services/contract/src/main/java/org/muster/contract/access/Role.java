package org.muster.contract.access;

/** What an account is for; each includes reading what it may see. */
public enum Role {
    /** Reads the countries of its scope, or all without one. */
    VIEWER,
    /** Reports for its countries. */
    COUNTRY_OFFICE,
    /** Answers for the person's own duties. */
    REPRESENTATIVE,
    /** Reads and reports for the countries of its regions. */
    REGIONAL_SPECIALIST,
    /** Reads and reports everywhere. */
    HEADQUARTERS,
    /** All of it, and accounts. */
    ADMINISTRATOR,
    /** Another service of Muster. */
    SERVICE
}
