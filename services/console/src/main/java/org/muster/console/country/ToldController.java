package org.muster.console.country;

import java.util.List;
import org.muster.console.Services;
import org.muster.console.fact.DeliveryWords;
import org.muster.console.fact.People;
import org.muster.console.page.Say;
import org.muster.console.page.Words;
import org.muster.contract.access.Callers;
import org.muster.contract.api.Refused;
import org.muster.contract.reminder.Delivery;
import org.muster.core.country.CountryCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Who was told of a reminder, how, when, why, and what came of it. */
@Controller
class ToldController {
    private final Services services;
    private final Words words;

    ToldController(Services services, Words words) {
        this.services = services;
        this.words = words;
    }

    @GetMapping("/countries/{iso3}/reminders/{reminder}/told")
    String told(
            @PathVariable String iso3,
            @PathVariable String reminder,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        CountryCode code = Refused.country("country", iso3);
        Say say = words.here();
        Callers.require(Callers.current().mayRead(code), "This account may not see " + code);
        List<Delivery> deliveries =
                services.notifier().deliveries(null, reminder).stream()
                        .filter(d -> d.country().equals(code))
                        .toList();
        People people = new People(services.reporting(), code, say);
        DeliveryWords delivery = new DeliveryWords(say);
        model.addAttribute("code", code.alpha3());
        model.addAttribute("name", say.country(code));
        model.addAttribute("kind", deliveries.isEmpty() ? null : deliveries.getFirst().kind());
        model.addAttribute(
                "told", deliveries.stream().map(d -> ToldRow.of(d, people, delivery)).toList());
        return part ? "console/told :: list" : "console/told";
    }
}
