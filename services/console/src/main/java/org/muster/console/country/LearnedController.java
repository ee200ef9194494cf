package org.muster.console.country;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.fact.FactWords;
import org.muster.console.fact.People;
import org.muster.console.fact.Tables;
import org.muster.console.page.Say;
import org.muster.console.page.Words;
import org.muster.contract.api.LearnedView;
import org.muster.contract.api.Refused;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.situation.Situation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was learned later about a day: what the evaluators ask. */
@Controller
class LearnedController {
    private static final long A_MONTH = 30;

    private final Services services;
    private final Words words;

    LearnedController(Services services, Words words) {
        this.services = services;
        this.words = words;
    }

    @GetMapping("/countries/{iso3}/learned")
    String learned(
            @PathVariable String iso3,
            @RequestParam(required = false) @Nullable String on,
            Model model) {
        CountryCode code = Refused.country("country", iso3);
        Say say = words.here();
        ZoneId zone = Countries.zone(code);
        LocalDate day = Moment.of(on, null, zone, say.now()).asOf();
        if (day == null) day = LocalDate.ofInstant(say.now(), zone).minusDays(A_MONTH);
        LearnedView view = services.tracker().learned(code.alpha3(), Moment.endOf(day, zone), null);
        Situation now = services.tracker().country(code.alpha3(), null, null).situation();
        People people = new People(services.reporting(), code, say);
        model.addAttribute("name", say.country(code));
        model.addAttribute("code", code.alpha3());
        model.addAttribute("on", day);
        model.addAttribute("revised", revised(view, now, people, say));
        model.addAttribute(
                "learned",
                new Timeline(view.learned(), view.learned()).rows(new FactWords(now, people, say)));
        return "console/learned";
    }

    private static List<RevisedRow> revised(
            LearnedView view, Situation now, People people, Say say) {
        Tables tables = new Tables(now, say);
        return view.revised().stream().map(r -> RevisedRow.of(r, tables, people, say)).toList();
    }
}
