package org.muster.core.provenance;

/** How well a fact is founded; it is shown wherever the fact is. */
public enum Provenance {
    /** Reported by somebody, or found in a named document. */
    RECORDED,
    /** The event is recorded, its date is inferred. */
    DATE_INFERRED,
    /** Concluded from other things that are known. */
    INFERRED,
    /** Plausible, made up for a demonstration or an exercise; never to be taken for a fact. */
    FILLER
}
