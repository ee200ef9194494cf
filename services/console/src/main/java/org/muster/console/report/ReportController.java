package org.muster.console.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.muster.console.Services;
import org.muster.console.page.Words;
import org.muster.contract.access.Callers;
import org.muster.contract.api.FactsReceipt;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.core.country.CountryCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.ResourceAccessException;

/** The report form: what it is about, what happened, and the few fields of that. */
@Controller
@RequestMapping("/countries/{iso3}/report")
class ReportController {
    private static final String NO_BODY = "return=minimal";

    /** Tells a script that sending the same again is of no use; a token that is old has none. */
    private static final String REFUSED = "Muster-Refused";

    private final Services services;
    private final Words words;

    ReportController(Services services, Words words) {
        this.services = services;
        this.words = words;
    }

    @GetMapping
    String open(
            @PathVariable String iso3, @RequestParam Map<String, String> parameters, Model model) {
        Desk desk = desk(iso3);
        return desk.open(Entries.of(parameters), model);
    }

    /**
     * Sends a report. A script that asks for no body is told by 201 and the address of the next
     * page, so that it can tell a recorded report from one that has to wait.
     */
    @PostMapping
    String send(
            @PathVariable String iso3,
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            Model model,
            HttpServletResponse response) {
        Desk desk = desk(iso3);
        Entries entries = Entries.of(parameters);
        try {
            FactsReceipt receipt = desk.send(entries);
            String next = next(iso3, receipt);
            if (!prefer.contains(NO_BODY)) return "redirect:" + next;
            response.setStatus(HttpStatus.CREATED.value());
            response.setHeader(HttpHeaders.LOCATION, next);
            return "console/report :: sent";
        } catch (Refused refused) {
            return refused(
                    desk, entries, refused.getStatusCode(), refused.errors(), model, response);
        } catch (AccessDeniedException denied) {
            // so it comes from an intake in the same process
            return refused(desk, entries, HttpStatus.FORBIDDEN, List.of(), model, response);
        } catch (ResourceAccessException away) {
            var status = HttpStatus.SERVICE_UNAVAILABLE;
            return refused(desk, entries, status, List.of(), model, response);
        }
    }

    /** The form again with all that was typed, and what is wrong with it. */
    private static String refused(
            Desk desk,
            Entries entries,
            HttpStatusCode status,
            List<FieldProblem> problems,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status.value());
        if (status.value() == HttpStatus.FORBIDDEN.value()) response.setHeader(REFUSED, "rights");
        return desk.again(entries, status.value(), problems, model);
    }

    static String next(String iso3, FactsReceipt receipt) {
        String country = CountryCode.of(iso3).alpha3();
        return "/countries/" + country + "?reported=" + receipt.facts().getFirst().id();
    }

    private Desk desk(String iso3) {
        CountryCode code = Refused.country("country", iso3);
        Rights rights = new Rights(Callers.current(), code);
        Callers.require(rights.answers(), "This account may not report about " + code);
        return new Desk(services, words, code, rights);
    }
}
