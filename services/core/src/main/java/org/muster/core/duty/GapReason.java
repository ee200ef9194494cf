package org.muster.core.duty;

/** What is missing. The first five are about the seat itself. */
public enum GapReason {
    NOBODY_SEATED(true),
    /** Somebody sits there, but not as one who fills the seat (R19). */
    ONLY_AN_OBSERVER_SEATED(true),
    HOLDER_AWAY_WITHOUT_ALTERNATE(true),
    /** Somebody fills the seat who holds none of the posts that the guidance names (R30). */
    BELOW_THE_LEVEL_OF_THE_GUIDANCE(false),
    /**
     * Somebody fills the seat who needs the Chief of Mission's designation, which is not on file
     * with both its conditions (R21).
     */
    WITHOUT_DESIGNATION(false),
    /** The structure is suspended, and it is not known whom to keep in touch with (R3). */
    CONVENER_UNKNOWN(false),
    /** The status is older than its threshold (R80). */
    NOT_CONFIRMED(false);

    private final boolean emptySeat;

    GapReason(boolean emptySeat) {
        this.emptySeat = emptySeat;
    }

    /** Whether nobody fills the seat. */
    public boolean emptySeat() {
        return emptySeat;
    }
}
