package org.muster.contract.organisation;

/** What a country office needs help with. */
public enum Topic {
    EMERGENCY,
    PREPAREDNESS,
    RECOVERY,
    CASH,
    MOVEMENTS
}
