package org.muster.console.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.page.Pages;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.InboxMessage;
import org.muster.contract.api.Refused;
import org.muster.core.reminder.Reminder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The inbox of whoever is signed in. */
@Controller
class InboxController {
    private final Services services;
    private final Clock clock;

    InboxController(Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    String inbox(
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part, Model model) {
        Caller caller = Callers.current();
        var cards =
                services.notifier().inbox().stream().map(m -> MessageCard.of(m, caller)).toList();
        model.addAttribute("cards", cards);
        model.addAttribute("unread", cards.stream().filter(MessageCard::unread).count());
        model.addAttribute("ofPerson", caller.person() != null);
        return part ? "console/inbox :: messages" : "console/inbox";
    }

    /** How many are unread, for the bar at every page. */
    @GetMapping("/inbox/unread")
    String unread(Model model) {
        model.addAttribute("unread", services.notifier().unread());
        return "console/inbox :: unread";
    }

    @PostMapping("/inbox/{id}/read")
    String read(@PathVariable String id) {
        services.notifier().read(id);
        return "redirect:/inbox";
    }

    /**
     * Whoever got a reminder sees to it: it is quiet until it is seen to, or comes back.
     *
     * @param days after how many days it comes back; left out: as the policy of its kind says
     */
    @PostMapping("/inbox/{id}/seen")
    String seen(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer days,
            RedirectAttributes next) {
        if (days != null && (days < 1 || days > 90))
            throw Refused.invalid(
                    List.of(new FieldProblem("days", "must be from 1 to 90, or left out")));
        Reminder reminder =
                services.notifier().inbox().stream()
                        .filter(m -> m.id().equals(id))
                        .map(InboxMessage::reminder)
                        .findFirst()
                        .orElseThrow(() -> Refused.unknown("This inbox holds no such message"));
        Instant now = clock.instant();
        String body = Seen.json(reminder, Callers.current(), days, now);
        services.reporting()
                .report(reminder.country().alpha3(), UUID.randomUUID().toString(), "wait=5", body);
        services.notifier().read(id);
        Pages.say(next, "inbox.seen.done");
        return "redirect:/inbox";
    }

    @PostMapping("/inbox/read")
    String readAll(RedirectAttributes next) {
        services.notifier().readAll();
        Pages.say(next, "inbox.readAll.done");
        return "redirect:/inbox";
    }
}
