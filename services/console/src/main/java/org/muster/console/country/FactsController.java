package org.muster.console.country;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.muster.console.ConsoleSettings;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Callers;
import org.muster.contract.api.FactExport;
import org.muster.contract.api.Refused;
import org.muster.core.country.CountryCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A country's facts as a file. */
@Controller
class FactsController {
    private final FactExport facts;

    FactsController(
            ObjectProvider<FactExport> here,
            ConsoleSettings settings,
            AccessTokens tokens,
            Clock clock) {
        this.facts =
                here.getIfAvailable(() -> new RemoteFacts(settings.trackerUrl(), tokens, clock));
    }

    @GetMapping("/countries/{iso3}/facts")
    void download(@PathVariable String iso3, HttpServletResponse response) throws IOException {
        CountryCode code = Refused.country("country", iso3);
        Callers.require(Callers.current().mayRead(code), "This account may not see " + code);
        OutputStream to = response.getOutputStream();
        response.setContentType(FactExport.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(FactExport.fileName(code))
                        .build()
                        .toString());
        facts.write(code, to);
    }
}
