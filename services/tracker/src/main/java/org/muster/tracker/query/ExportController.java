package org.muster.tracker.query;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.muster.contract.access.Callers;
import org.muster.contract.api.FactExport;
import org.muster.contract.api.Refused;
import org.muster.contract.fact.FactCodec;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.tracker.country.FactStore;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives a country's facts away, so that another Muster can take them in. */
@RestController
class ExportController implements FactExport {
    private final FactStore facts;

    ExportController(FactStore facts) {
        this.facts = facts;
    }

    @GetMapping(path = "/api/v1/countries/{country}/facts", produces = MEDIA_TYPE)
    void facts(@PathVariable String country, HttpServletResponse response) throws IOException {
        CountryCode code = Refused.country("country", country);
        requireReading(code);
        response.setContentType(MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(FactExport.fileName(code))
                        .build()
                        .toString());
        write(code, response.getOutputStream());
    }

    @Override
    public void write(CountryCode country, OutputStream to) throws IOException {
        requireReading(country);
        OutputStream buffered = new BufferedOutputStream(to);
        try {
            facts.inOrder(country, fact -> line(fact, buffered));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        buffered.flush();
    }

    private static void line(Fact fact, OutputStream to) {
        try {
            to.write(FactCodec.write(fact));
            to.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void requireReading(CountryCode country) {
        Callers.require(Callers.current().mayRead(country), "This account may not see " + country);
    }
}
