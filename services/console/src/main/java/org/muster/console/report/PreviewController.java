package org.muster.console.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.fact.FactWords;
import org.muster.console.fact.People;
import org.muster.console.fact.ReminderWords;
import org.muster.console.fact.SilenceRow;
import org.muster.console.fact.Tables;
import org.muster.console.fact.WeekRow;
import org.muster.console.page.Say;
import org.muster.console.page.Words;
import org.muster.contract.access.Callers;
import org.muster.contract.api.PreviewView;
import org.muster.contract.api.Refused;
import org.muster.core.country.CountryCode;
import org.muster.core.situation.Situation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What will be sent for a country, as it is and as it would be after a report. */
@Controller
@RequestMapping("/countries/{iso3}/preview")
class PreviewController {
    private static final List<Integer> SPANS = List.of(7, 14, 30, 90);
    private static final int USUAL_SPAN = 14;
    private static final String NOTHING = "[]";

    private final Services services;
    private final Words words;

    PreviewController(Services services, Words words) {
        this.services = services;
        this.words = words;
    }

    @GetMapping
    String present(
            @PathVariable String iso3,
            @RequestParam(defaultValue = "14") int days,
            Model model,
            HttpServletResponse response) {
        CountryCode code = Refused.country("country", iso3);
        try {
            PreviewView view = services.tracker().supposed(code.alpha3(), days, NOTHING);
            return show(code, days, view, null, model);
        } catch (Refused refused) {
            if (!of(refused, "days")) throw refused;
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("limit", true);
            PreviewView view = services.tracker().supposed(code.alpha3(), USUAL_SPAN, NOTHING);
            return show(code, USUAL_SPAN, view, null, model);
        }
    }

    private static boolean of(Refused refused, String field) {
        return refused.errors().stream().anyMatch(e -> e.field().equals(field));
    }

    /** A report as the form of reports has it; it is not recorded. */
    @PostMapping
    String supposed(
            @PathVariable String iso3,
            @RequestParam(defaultValue = "14") int days,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        CountryCode code = Refused.country("country", iso3);
        Rights rights = new Rights(Callers.current(), code);
        Callers.require(rights.answers(), "This account may not report about " + code);
        Desk desk = new Desk(services, words, code, rights);
        Entries entries = Entries.of(parameters);
        try {
            PreviewView view =
                    services.reporting().preview(code.alpha3(), days, desk.draft(entries));
            model.addAttribute("kept", kept(entries));
            return show(code, days, view, desk.said(entries), model);
        } catch (Refused refused) {
            if (!refused.getStatusCode().equals(HttpStatus.BAD_REQUEST)) throw refused;
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return desk.again(entries, HttpStatus.BAD_REQUEST.value(), refused.errors(), model);
        }
    }

    /** What is supposed, to be looked at over another span; the form adds its own token. */
    private static Map<String, String> kept(Entries entries) {
        Map<String, String> kept = new TreeMap<>(entries.values());
        kept.keySet().removeAll(List.of("days", "_csrf"));
        return kept;
    }

    private String show(
            CountryCode code, int days, PreviewView view, @Nullable String said, Model model) {
        Say say = words.here();
        Situation situation = services.tracker().country(code.alpha3(), null, null).situation();
        People people = new People(services.reporting(), code, say);
        model.addAttribute("code", code.alpha3());
        model.addAttribute("name", say.country(code));
        model.addAttribute("rights", new Rights(Callers.current(), code));
        model.addAttribute("days", days);
        model.addAttribute("spans", SPANS);
        model.addAttribute("said", said);
        FactWords facts = new FactWords(situation, people, say);
        model.addAttribute("week", WeekRow.of(services, code, say));
        model.addAttribute("silences", SilenceRow.at(situation, view.from(), facts, say));
        model.addAttribute(
                "rows",
                PreviewRow.of(
                        view,
                        situation,
                        words.catalogue(),
                        new ReminderWords(new Tables(situation, say), say),
                        people,
                        say));
        return "console/preview";
    }
}
