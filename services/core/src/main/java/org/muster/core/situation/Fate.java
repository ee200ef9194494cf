package org.muster.core.situation;

import org.jspecify.annotations.Nullable;
import org.muster.core.fact.FactId;

/**
 * What became of a fact.
 *
 * @param by the amendment that decided it, or null while it stands as reported
 */
public record Fate(Kind kind, @Nullable FactId by) {
    /** The kinds of fate. */
    public enum Kind {
        STANDS,
        CORRECTED,
        RETRACTED
    }

    static final Fate STANDS = new Fate(Kind.STANDS, null);
}
