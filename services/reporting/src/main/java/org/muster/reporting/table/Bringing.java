package org.muster.reporting.table;

import java.time.LocalDate;
import java.time.ZoneId;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.FactId;
import org.muster.reporting.intake.FactReader;

/**
 * What the rows of one file are read against.
 *
 * @param file the first of its digest, which its facts name as their source
 * @param series what the ids of its facts begin with: the same file, read alike, gives the same ids
 * @param today what an empty date stands for
 */
record Bringing(
        CountryCode country,
        Catalogue catalogue,
        Dictionary dictionary,
        Known known,
        Staff staff,
        FactReader reader,
        String file,
        String series,
        LocalDate today) {
    private static final int SLOTS = Slot.values().length;

    /** Where its days begin. */
    ZoneId zone() {
        return Countries.zone(country);
    }

    /**
     * The id of a fact.
     *
     * @param row index of its row
     * @param slot which of the facts of the row it is
     */
    FactId id(int row, Slot slot) {
        return new FactId(series + "%04x".formatted(row * SLOTS + slot.ordinal()));
    }

    /** The facts that a row can say, in the order in which they are to be read. */
    enum Slot {
        ACTIVATED("structure.activated.v1"),
        SUSPENDED("structure.suspended.v1"),
        RESUMED("structure.resumed.v1"),
        CLOSED("structure.closed.v1"),
        PROPOSED("structure.proposed.v1"),
        RELOCATED("structure.relocated.v1"),
        IN_TRANSITION("structure.transition-begun.v1"),
        MERGED("structure.merged.v1"),
        PROGRAMME("programme.started.v1"),
        DESCRIBED("structure.described.v1"),
        NOTED("note.recorded.v1"),
        ESTABLISHED("post.established.v1"),
        TAKEN_UP("post.taken-up.v1"),
        ASSIGNED("representative.assigned.v1");

        private final String type;

        Slot(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }
}
