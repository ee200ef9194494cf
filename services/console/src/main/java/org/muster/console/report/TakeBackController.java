package org.muster.console.report;

import org.muster.console.Services;
import org.muster.console.page.Words;
import org.muster.contract.api.Refused;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes back what was just reported: the fact stays on the timeline, struck through. */
@Controller
class TakeBackController {
    private final Services services;
    private final Words words;

    TakeBackController(Services services, Words words) {
        this.services = services;
        this.words = words;
    }

    /** The key is that of the fact, so that two taps are one retraction. */
    @PostMapping("/countries/{iso3}/take-back")
    String takeBack(@PathVariable String iso3, @RequestParam String fact) {
        CountryCode code = Refused.country("country", iso3);
        String country = code.alpha3();
        var said = Told.find(services.tracker(), code, fact).fact();
        var body = MusterJson.mapper().createObjectNode();
        body.put("type", Kind.RETRACTED.type());
        body.put("effective", said.recordedAt().toString());
        body.putObject("data")
                .put("target", fact)
                .put("reason", words.here().text("report.takeBack.reason"));
        var receipt =
                services.reporting()
                        .report(country, "take-back-" + fact, "wait=5", body.toString());
        return "redirect:"
                + ReportController.next(
                        country, java.util.Objects.requireNonNull(receipt.getBody(), "a receipt"));
    }
}
