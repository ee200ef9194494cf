package org.muster.contract.region;

import java.util.Locale;

/** How sure it is that an office stands behind a country. */
public enum Basis {
    /** IOM's public pages list the country. */
    PUBLIC,
    /** They did in 2022; where it belongs since is not said. */
    PUBLIC_FOR_2022,
    /** It follows from the region that IOM's public pages name. */
    INFERRED,
    /** It follows likewise, and something speaks against it. */
    INFERRED_UNCERTAIN,
    UNKNOWN;

    static Basis of(String mark) {
        return valueOf(mark.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
