package org.muster.contract.fact;

/** Headers of the records of facts. */
public final class FactHeaders {
    /**
     * Present when another fact of the same country follows in the same append, so that nobody acts
     * on a report half read.
     */
    public static final String MORE_FOLLOWS = "more-follows";

    private FactHeaders() {}
}
