package org.muster.console.drill;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.page.Pages;
import org.muster.console.page.Say;
import org.muster.console.page.Words;
import org.muster.contract.access.Callers;
import org.muster.contract.api.DrillPerson;
import org.muster.contract.api.DrillStart;
import org.muster.contract.api.DrillView;
import org.muster.contract.api.Refused;
import org.muster.core.country.CountryCode;
import org.muster.core.drill.Drill;
import org.muster.core.policy.Urgency;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fire drills of a country. */
@Controller("drillPages")
@RequestMapping("/countries/{iso3}/drills")
class DrillController {
    private final Services services;
    private final Words words;

    DrillController(Services services, Words words) {
        this.services = services;
        this.words = words;
    }

    @GetMapping
    String drills(@PathVariable String iso3, Model model) {
        return form(allowed(iso3), UUID.randomUUID(), Urgency.ORDINARY, "", null, model);
    }

    /** The same form sent again is the same drill. */
    @PostMapping
    String start(
            @PathVariable String iso3,
            @RequestParam UUID start,
            @RequestParam Urgency urgency,
            @RequestParam(defaultValue = "") String note,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        CountryCode code = allowed(iso3);
        try {
            String said = note.isBlank() ? null : note.strip();
            DrillStart asked = new DrillStart(start, urgency, said);
            DrillView drill = services.drills().start(code.alpha3(), asked);
            Pages.say(next, "drill.started");
            return "redirect:/countries/" + code + "/drills/" + drill.id();
        } catch (Refused refused) {
            String problem = problem(refused);
            if (problem == null) throw refused;
            response.setStatus(refused.getStatusCode().value());
            return form(code, start, urgency, note, problem, model);
        }
    }

    @GetMapping("/{id}")
    String drill(
            @PathVariable String iso3,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        CountryCode code = allowed(iso3);
        Say say = words.here();
        DrillView drill = services.drills().drill(code.alpha3(), id);
        head(code, say, model);
        model.addAttribute("card", DrillCard.of(drill, say));
        model.addAttribute(
                "people", drill.people().stream().map(p -> DrillRow.of(p, say)).toList());
        return part ? "console/drill :: live" : "console/drill";
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable String iso3, @PathVariable String id, RedirectAttributes next) {
        CountryCode code = allowed(iso3);
        services.drills().end(code.alpha3(), id);
        Pages.say(next, "drill.ended");
        return "redirect:/countries/" + code + "/drills/" + id;
    }

    private String form(
            CountryCode code,
            UUID start,
            Urgency urgency,
            String note,
            @Nullable String problem,
            Model model) {
        Say say = words.here();
        List<DrillView> drills = services.drills().drills(code.alpha3());
        List<DrillPerson> people = services.drills().people(code.alpha3());
        head(code, say, model);
        model.addAttribute("start", start);
        model.addAttribute("urgency", urgency);
        model.addAttribute("note", note);
        model.addAttribute("longest", Drill.LONGEST_NOTE);
        model.addAttribute("problem", problem);
        model.addAttribute("people", people.stream().map(p -> DrillRow.before(p, say)).toList());
        model.addAttribute("drills", drills.stream().map(d -> DrillCard.of(d, say)).toList());
        model.addAttribute("on", drills.stream().filter(DrillView::on).findFirst().orElse(null));
        return "console/drills";
    }

    private static void head(CountryCode code, Say say, Model model) {
        model.addAttribute("code", code.alpha3());
        model.addAttribute("name", say.country(code));
    }

    /** What the form says about what was wrong with it; null when it was not the form. */
    private static @Nullable String problem(Refused refused) {
        if (refused.getStatusCode().equals(HttpStatus.CONFLICT)) return "drill.not.now";
        return refused.getStatusCode().equals(HttpStatus.BAD_REQUEST) ? "drill.note.long" : null;
    }

    private static CountryCode allowed(String iso3) {
        CountryCode code = Refused.country("country", iso3);
        Callers.require(
                Callers.current().mayReport(code), "This account may not run drills of " + code);
        return code;
    }
}
