package org.muster.core.fact;

import org.muster.core.provenance.Provenance;

/**
 * Where a fact comes from.
 *
 * @param document the document, page or meeting; empty when the author is the source
 */
public record Source(Provenance provenance, String document) {
    public static final Source OF_THE_AUTHOR = new Source(Provenance.RECORDED, "");

    public Source {
        if (document.length() > 500)
            throw new IllegalArgumentException("source must have at most 500 characters");
    }
}
