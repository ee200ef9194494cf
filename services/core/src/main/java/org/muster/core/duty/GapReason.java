package org.muster.core.duty;

/** What is missing. The first four are about the seat itself. */
public enum GapReason {
    NOBODY_SEATED(true),
    ONLY_AN_OBSERVER_SEATED(true),
    HOLDER_AWAY_WITHOUT_ALTERNATE(true),
    BELOW_THE_LEVEL_OF_THE_GUIDANCE(false),
    CONVENER_UNKNOWN(false),
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
