package org.muster.console.country;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.page.Say;
import org.muster.console.page.Words;
import org.muster.console.report.Rights;
import org.muster.contract.access.Callers;
import org.muster.contract.api.CountryView;
import org.muster.contract.api.Refused;
import org.muster.contract.region.Edition;
import org.muster.contract.region.RegionalOffices;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** One country: what is missing, who sits where, what is said next, what happened. */
@Controller
class CountryController {
    private final Services services;
    private final RegionalOffices offices;
    private final Words words;

    CountryController(Services services, RegionalOffices offices, Words words) {
        this.services = services;
        this.offices = offices;
        this.words = words;
    }

    @GetMapping("/countries/{iso3}")
    String country(
            @PathVariable String iso3,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String reported,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        CountryCode code = Refused.country("country", iso3);
        Say say = words.here();
        ZoneId zone = Countries.zone(code);
        Moment moment = Moment.of(asOf, knownAt, zone, say.now());
        CountryView view = view(code, moment);
        CountryPage page =
                new CountryPage(
                        services,
                        words.catalogue(),
                        view,
                        moment,
                        new Rights(Callers.current(), code),
                        say);
        var office = offices.of(code, Edition.on(LocalDate.ofInstant(view.asOf(), zone)));
        model.addAttribute("code", code.alpha3());
        model.addAttribute("moment", moment);
        model.addAttribute("zone", zone);
        model.addAttribute("office", office);
        Turned turned = new Turned(before, from, reported);
        model.addAttribute("turned", turned);
        page.fill(model, office.nearest().orElse(null), turned);
        if (reported != null && !part) page.announce(reported, Callers.current(), model);
        return part ? "console/country :: live" : "console/country";
    }

    private CountryView view(CountryCode code, Moment moment) {
        Instant asOf = moment.asOfEnd();
        Instant knownAt = moment.knownAtEnd();
        return services.tracker().country(code.alpha3(), asOf, knownAt);
    }
}
