package org.muster.console.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.page.Pages;
import org.muster.console.page.Visitor;
import org.muster.console.page.Words;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.api.Refused;
import org.muster.contract.person.Person;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people of a country, or those above the countries, and the posts that they hold. */
@Controller
@RequestMapping("/people")
class PeopleController {
    private final Services services;
    private final Words words;

    PeopleController(Services services, Words words) {
        this.services = services;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String country, Model model) {
        Caller caller = Callers.current();
        CountryCode only = Visitor.onlyCountry(caller);
        if (country == null && only != null) return "redirect:/people?country=" + only;
        CountryCode chosen = code(country == null ? "" : country);
        List<Person> people = services.reporting().people(chosen == null ? null : chosen.alpha3());
        model.addAttribute("country", chosen);
        model.addAttribute("people", people);
        model.addAttribute("unreached", people.stream().filter(p -> !p.reached()).count());
        model.addAttribute("keeps", caller.mayKeepPeople(chosen));
        model.addAttribute("countries", readable(caller));
        if (chosen != null) {
            var view = services.tracker().country(chosen.alpha3(), null, null);
            model.addAttribute("posts", PostRow.of(view.situation(), people, words.here()));
            model.addAttribute("reports", caller.mayReport(chosen));
        }
        return "console/people";
    }

    @GetMapping("/new")
    String blank(@RequestParam(defaultValue = "") String country, Model model) {
        Callers.require(
                Callers.current().mayKeepPeople(code(country)),
                "This account may not change these people");
        return form(PersonForm.empty(country), null, Map.of(), model);
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        Person person = kept(id);
        return form(PersonForm.of(person), person, Map.of(), model);
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String country,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        String id = (country.isEmpty() ? "p" : country.toLowerCase(Locale.ROOT)) + "-" + opaque();
        var form = new PersonForm(name, email, phone, language, country);
        return put(id, form, null, model, response, next);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Person before = kept(id);
        var form = new PersonForm(name, email, phone, language, PersonForm.of(before).country());
        return put(id, form, before, model, response, next);
    }

    /** Says what happens before it does. */
    @GetMapping("/{id}/erase")
    String ask(@PathVariable String id, Model model) {
        model.addAttribute("person", kept(id));
        return "console/person-erase";
    }

    @PostMapping("/{id}/erase")
    String erase(@PathVariable String id, RedirectAttributes next) {
        Person person = kept(id);
        services.reporting().erasePerson(id);
        Pages.say(next, "people.erased.done");
        return back(PersonForm.of(person).country());
    }

    private String put(
            String id,
            PersonForm form,
            @Nullable Person before,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            services.reporting().putPerson(id, form.json(before));
        } catch (Refused refused) {
            if (!refused.getStatusCode().equals(HttpStatus.BAD_REQUEST)) throw refused;
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(form, before, PersonForm.wrong(refused.errors()), model);
        }
        Pages.say(next, before == null ? "people.added.done" : "people.changed.done");
        return back(form.country());
    }

    private String form(
            PersonForm form, @Nullable Person person, Map<String, String> wrong, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("person", person);
        model.addAttribute("country", code(form.country()));
        model.addAttribute("wrong", wrong);
        model.addAttribute("languages", Language.values());
        return "console/person-form";
    }

    /** Somebody whom the caller may change. */
    private Person kept(String id) {
        Person person = services.reporting().person(id);
        Callers.require(
                Callers.current().mayKeepPeople(person.country()),
                "This account may not change these people");
        return person;
    }

    private List<CountryCode> readable(Caller caller) {
        return Countries.alphabetical(words.here().language()).stream()
                .filter(caller::mayRead)
                .toList();
    }

    private static @Nullable CountryCode code(String country) {
        return country.isEmpty() ? null : Refused.country("country", country);
    }

    private static String back(String country) {
        return "redirect:/people" + (country.isEmpty() ? "" : "?country=" + country);
    }

    private static String opaque() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
