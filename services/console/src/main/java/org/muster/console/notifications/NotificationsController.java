package org.muster.console.notifications;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.page.Pages;
import org.muster.console.page.Words;
import org.muster.contract.access.Callers;
import org.muster.contract.api.CalendarAddress;
import org.muster.contract.api.Refused;
import org.muster.contract.api.TestSend;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.Notifications.Digest;
import org.muster.contract.person.Person;
import org.muster.contract.region.RegionalOffices;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.ReminderKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own notifications, and for whoever keeps the directory those of others. */
@Controller
class NotificationsController {
    private final Services services;
    private final EndpointNotice endpointNotice;
    private final RegionalOffices offices;
    private final Words words;
    private final Clock clock;

    NotificationsController(
            Services services,
            EndpointNotice endpointNotice,
            RegionalOffices offices,
            Words words,
            Clock clock) {
        this.services = services;
        this.offices = offices;
        this.endpointNotice = endpointNotice;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/notifications")
    String own(Model model) {
        Person person = mine();
        model.addAttribute("calendar", calendar());
        return person == null
                ? "console/notifications"
                : show(person, WishesForm.of(person, clock.instant()), Map.of(), true, model);
    }

    @PostMapping("/notifications")
    String change(
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Person person = mine();
        if (person == null) throw Refused.unknown("This account belongs to no person");
        return change(person, form, true, model, response, next);
    }

    /** Sends a message to oneself and says what came of it. */
    @PostMapping("/notifications/test")
    String test(RedirectAttributes next) {
        return tested(services.notifier().testSend(), "/notifications", next);
    }

    /** Sends one to somebody whose entry one keeps. */
    @PostMapping("/people/{id}/notifications/test")
    String testOf(@PathVariable String id, RedirectAttributes next) {
        return tested(
                services.notifier().testSend(id, null), "/people/" + id + "/notifications", next);
    }

    private static String tested(List<TestSend> sent, String page, RedirectAttributes next) {
        if (sent.isEmpty()) Pages.say(next, "notifications.test.none");
        else next.addFlashAttribute("tested", sent);
        return "redirect:" + page;
    }

    @GetMapping("/people/{id}/notifications")
    String of(@PathVariable String id, Model model) {
        Person person = kept(id);
        return show(person, WishesForm.of(person, clock.instant()), Map.of(), false, model);
    }

    @PostMapping("/people/{id}/notifications")
    String changeOf(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return change(kept(id), form, false, model, response, next);
    }

    private String change(
            Person person,
            MultiValueMap<String, String> typed,
            boolean own,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        WishesForm form = WishesForm.typed(typed);
        try {
            services.reporting().putNotifications(person.id().value(), form.json(person));
        } catch (Refused refused) {
            // what names no field is not about what was typed
            if (refused.errors().isEmpty()) throw refused;
            response.setStatus(refused.getStatusCode().value());
            return show(person, form, WishesForm.wrong(refused.errors()), own, model);
        }
        Pages.say(next, "notifications.changed.done");
        return "redirect:" + (own ? "/notifications" : "/people/" + person.id());
    }

    private String show(
            Person person, WishesForm form, Map<String, String> wrong, boolean own, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute("own", own);
        model.addAttribute("days", List.of(DayOfWeek.values()));
        model.addAttribute("kinds", ReminderKind.allPlanned());
        model.addAttribute("digests", List.of(Digest.values()));
        Watchable watchable = new Watchable(Callers.current(), offices, form);
        model.addAttribute("offices", watchable.regions());
        model.addAttribute("everywhere", watchable.everywhere());
        model.addAttribute("platforms", words.catalogue().platforms().keySet());
        model.addAttribute("languages", Language.values());
        model.addAttribute("countries", watchable.countries(words.here().language()));
        model.addAttribute("formerSecrets", former(person));
        model.addAttribute("goneAt", endpointNotice.goneAt(person.id()));
        model.addAttribute("severalWatches", person.wishes().watches().size() > 1);
        return "console/notifications";
    }

    /** The secrets that were replaced and still sign what goes to a program. */
    private List<Endpoint.Former> former(Person person) {
        Endpoint endpoint = person.endpoint();
        return endpoint == null || endpoint.kind() != Endpoint.Kind.WEBHOOK
                ? List.of()
                : endpoint.former(clock.instant());
    }

    /** The own calendar feed, as far as the notifier answers. */
    private @Nullable CalendarAddress calendar() {
        try {
            return services.calendar().calendar();
        } catch (Refused | ResourceAccessException away) {
            return null;
        }
    }

    private @Nullable Person mine() {
        PersonId person = Callers.current().person();
        return person == null ? null : services.reporting().person(person.value());
    }

    private Person kept(String id) {
        Person person = services.reporting().person(id);
        Callers.require(
                Callers.current().mayKeepPeople(person.country()),
                "This account may not change these people");
        return person;
    }
}
