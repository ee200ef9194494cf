package org.muster.console.notifications;

import java.util.Map;
import org.muster.console.Services;
import org.muster.console.page.Pages;
import org.muster.contract.access.Callers;
import org.muster.contract.api.Refused;
import org.muster.contract.json.MusterJson;
import org.muster.core.identity.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a program or a channel of Teams hears what somebody is told: said, and taken away. */
@Controller
class EndpointController {
    /** The secret, for the next page alone: it is kept nowhere. */
    static final String SECRET = "endpointSecret";

    private final Services services;

    EndpointController(Services services) {
        this.services = services;
    }

    @PostMapping("/notifications/endpoint")
    String own(@RequestParam String kind, @RequestParam String url, RedirectAttributes next) {
        return put(mine(), kind, url, "/notifications", next);
    }

    @PostMapping("/notifications/endpoint/secret")
    String renewOwn(RedirectAttributes next) {
        return renew(mine(), "/notifications", next);
    }

    @PostMapping("/notifications/endpoint/remove")
    String removeOwn(RedirectAttributes next) {
        return remove(mine(), "/notifications", next);
    }

    @PostMapping("/people/{id}/endpoint")
    String of(
            @PathVariable String id,
            @RequestParam String kind,
            @RequestParam String url,
            RedirectAttributes next) {
        return put(id, kind, url, "/people/" + id + "/notifications", next);
    }

    @PostMapping("/people/{id}/endpoint/secret")
    String renewOf(@PathVariable String id, RedirectAttributes next) {
        return renew(id, "/people/" + id + "/notifications", next);
    }

    @PostMapping("/people/{id}/endpoint/remove")
    String removeOf(@PathVariable String id, RedirectAttributes next) {
        return remove(id, "/people/" + id + "/notifications", next);
    }

    private String put(String id, String kind, String url, String page, RedirectAttributes next) {
        String body =
                MusterJson.mapper().writeValueAsString(Map.of("kind", kind, "url", url.strip()));
        try {
            String secret = services.reporting().putEndpoint(id, body).secret();
            if (kind.equals("WEBHOOK")) next.addFlashAttribute(SECRET, secret);
            Pages.say(next, "endpoint.put.done");
        } catch (Refused refused) {
            if (!refused.getStatusCode().equals(HttpStatus.BAD_REQUEST)) throw refused;
            next.addFlashAttribute("endpointWrong", url);
        }
        return "redirect:" + page + "#endpoint";
    }

    private String renew(String id, String page, RedirectAttributes next) {
        next.addFlashAttribute(SECRET, services.reporting().renewSecret(id).secret());
        Pages.say(next, "endpoint.renewed.done");
        return "redirect:" + page + "#endpoint";
    }

    private String remove(String id, String page, RedirectAttributes next) {
        services.reporting().removeEndpoint(id);
        Pages.say(next, "endpoint.removed.done");
        return "redirect:" + page + "#endpoint";
    }

    private static String mine() {
        PersonId person = Callers.current().person();
        if (person == null) throw Refused.unknown("This account belongs to no person");
        return person.value();
    }
}
