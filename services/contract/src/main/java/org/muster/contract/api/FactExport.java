package org.muster.contract.api;

import java.io.IOException;
import java.io.OutputStream;
import org.muster.core.country.CountryCode;

/**
 * The facts of a country as they stand in the log: in the tracker's own process, or over {@code GET
 * /api/v1/countries/{country}/facts}.
 */
public interface FactExport {
    /** One CloudEvent in structured JSON a line. */
    String MEDIA_TYPE = "application/x-ndjson";

    /** What a country's facts are called as a file. */
    static String fileName(CountryCode country) {
        return country + "-facts.ndjson";
    }

    /**
     * Writes every fact in the order of the log, one a line, as it is read: the whole is in no
     * memory.
     *
     * @throws Refused when the other process refuses
     */
    void write(CountryCode country, OutputStream to) throws IOException;
}
