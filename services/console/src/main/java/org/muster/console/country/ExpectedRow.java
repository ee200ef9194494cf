package org.muster.console.country;

import java.util.List;
import org.muster.core.catalogue.RuleSource;
import org.muster.core.expectation.Presence;

/**
 * A table that the guidance expects, in words.
 *
 * @param platform the code, with which the form of a new structure begins
 * @param sector the same, or empty
 * @param because the kinds of crisis, or empty for always
 * @param warns whether it is there though it does not belong
 */
record ExpectedRow(
        String table,
        String platform,
        String sector,
        Presence presence,
        List<Link> structures,
        String because,
        String leads,
        boolean warns,
        List<RuleSource> sources) {

    /** A structure on the page. */
    record Link(String id, String words) {}

    ExpectedRow {
        structures = List.copyOf(structures);
        sources = List.copyOf(sources);
    }

    /** Whether somebody can say that it is there. */
    public boolean reportable() {
        return presence == Presence.NOT_REPORTED;
    }
}
