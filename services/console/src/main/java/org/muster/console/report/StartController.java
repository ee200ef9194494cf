package org.muster.console.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.console.page.Say;
import org.muster.console.page.Visitor;
import org.muster.console.page.Words;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.api.Refused;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way to the form for who has not said yet about which country. */
@Controller
class StartController {
    private final Words words;

    StartController(Words words) {
        this.words = words;
    }

    @GetMapping("/report")
    String start(@RequestParam(required = false) @Nullable String country, Model model) {
        Caller caller = Callers.current();
        CountryCode only = Visitor.onlyCountry(caller);
        if (country != null)
            return "redirect:/countries/" + Refused.country("country", country) + "/report";
        if (only != null) return "redirect:/countries/" + only + "/report";
        Say say = words.here();
        List<Choice> countries =
                Countries.alphabetical(say.language()).stream()
                        .filter(caller::mayAnswer)
                        .map(c -> new Choice(c.alpha3(), say.country(c)))
                        .toList();
        Callers.require(!countries.isEmpty(), "This account may not report");
        model.addAttribute("countries", countries);
        return "console/report-start";
    }
}
