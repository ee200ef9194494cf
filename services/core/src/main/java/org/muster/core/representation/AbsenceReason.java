package org.muster.core.representation;

/** Why somebody is away; nothing more private than this is kept. */
public enum AbsenceReason {
    REST_AND_RECUPERATION,
    LEAVE,
    MISSION,
    OTHER
}
