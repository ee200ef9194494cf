package org.muster.console.inbox;

import org.muster.console.Services;
import org.muster.console.page.Pages;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The inbox of whoever is signed in. */
@Controller
class InboxController {
    private final Services services;

    InboxController(Services services) {
        this.services = services;
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

    @PostMapping("/inbox/read")
    String readAll(RedirectAttributes next) {
        services.notifier().readAll();
        Pages.say(next, "inbox.readAll.done");
        return "redirect:/inbox";
    }
}
