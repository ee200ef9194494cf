package org.muster.console.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.fact.ScaleUpWords;
import org.muster.console.page.Say;
import org.muster.console.page.Words;
import org.muster.contract.api.CountrySummary;
import org.muster.contract.region.RegionalOffices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The world: every country that the caller may see, the worst first. */
@Controller
class OverviewController {
    private final Services services;
    private final RegionalOffices offices;
    private final Words words;

    OverviewController(Services services, RegionalOffices offices, Words words) {
        this.services = services;
        this.offices = offices;
        this.words = words;
    }

    @GetMapping("/")
    String world(
            @RequestParam(required = false) @Nullable String find,
            @RequestParam(defaultValue = "false") boolean gaps,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(defaultValue = "false") boolean down,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        Say say = words.here();
        Selection selection = Selection.of(find, gaps, order, down);
        List<CountryRow> all =
                services.tracker().countries().stream().map(s -> row(s, say)).toList();
        List<CountryRow> shown = selection.of(all, say.locale());
        model.addAttribute("selection", selection);
        model.addAttribute("rows", shown);
        model.addAttribute("columns", Selection.Column.values());
        model.addAttribute("known", all.size());
        model.addAttribute("filled", all.stream().mapToInt(CountryRow::filled).sum());
        model.addAttribute("duties", all.stream().mapToInt(CountryRow::duties).sum());
        model.addAttribute("gapsInAll", all.stream().mapToInt(CountryRow::gaps).sum());
        model.addAttribute("inCrisis", all.stream().filter(r -> !r.crises().isEmpty()).count());
        return part ? "console/overview :: countries" : "console/overview";
    }

    private CountryRow row(CountrySummary s, Say say) {
        var thresholds = words.catalogue().thresholds();
        return new CountryRow(
                s.country(),
                say.country(s.country()),
                offices.of(s.country()).nearest().map(o -> o.name(say.language())).orElse(""),
                s.crises(),
                s.crises().stream()
                        .map(c -> ScaleUpWords.of(c, words.catalogue().scaleUp(), say.now(), say))
                        .toList(),
                s.structures(),
                s.dutiesFilled(),
                s.duties(),
                s.gaps(),
                s.oldestStatus(),
                CountryRow.outdated(
                        s.oldestStatus(),
                        s.crises().isEmpty()
                                ? thresholds.unconfirmedOtherwise()
                                : thresholds.unconfirmedInCrisis(),
                        say.now()));
    }
}
