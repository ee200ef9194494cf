package org.muster.console.inbox;

import java.util.ArrayList;
import java.util.List;
import org.muster.console.Services;
import org.muster.console.answer.Answering;
import org.muster.console.answer.Came;
import org.muster.console.notifications.EndpointNotice;
import org.muster.console.page.Pages;
import org.muster.console.page.Words;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.answer.Answer;
import org.muster.contract.answer.AnswerWords;
import org.muster.contract.api.InboxMessage;
import org.muster.contract.api.Refused;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.ReminderKind;
import org.springframework.security.access.AccessDeniedException;
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
    private final Answering answering;
    private final EndpointNotice endpointNotice;
    private final Words words;

    InboxController(
            Services services, Answering answering, EndpointNotice endpointNotice, Words words) {
        this.endpointNotice = endpointNotice;
        this.services = services;
        this.answering = answering;
        this.words = words;
    }

    @GetMapping("/inbox")
    String inbox(
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part, Model model) {
        Caller caller = Callers.current();
        Language language = words.here().language();
        Quiet quiet = new Quiet(services.tracker(), words.catalogue());
        var cards =
                services.notifier().inbox().stream()
                        .map(m -> MessageCard.of(m, quiet.until(m), caller, language))
                        .toList();
        var statuses = cards.stream().filter(MessageCard::asksForStatus).toList();
        model.addAttribute("cards", cards);
        model.addAttribute("statuses", statuses);
        model.addAttribute("allStillTrue", AnswerWords.ofAll(statuses.size(), language));
        model.addAttribute("unread", cards.stream().filter(MessageCard::unread).count());
        PersonId person = caller.person();
        model.addAttribute("ofPerson", person != null);
        model.addAttribute("goneAt", person == null ? null : endpointNotice.goneAt(person));
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

    /** Answers a message with one tap. */
    @PostMapping("/inbox/{id}/answer")
    String answer(@PathVariable String id, @RequestParam Answer answer, RedirectAttributes next) {
        InboxMessage message = services.notifier().message(id);
        if (!Answer.to(message.reminder()).contains(answer))
            throw Refused.unknown("This reminder takes no such answer");
        switch (answering.fromInbox(message, answer, Callers.current())) {
            case RECORDED, ALREADY ->
                    Pages.say(next, answer.settles() ? "inbox.answered" : "inbox.seen.done");
            case NOT_ALLOWED -> throw new AccessDeniedException("This account may not answer that");
            case REFUSED -> Pages.say(next, "inbox.refused");
            case AWAY -> throw Refused.unavailable("The answer cannot be recorded now");
        }
        return "redirect:/inbox";
    }

    /** Says of several statuses that they are still true: one report each. */
    @PostMapping("/inbox/still-true")
    String stillTrue(@RequestParam("id") List<String> ids, RedirectAttributes next) {
        Caller caller = Callers.current();
        int recorded = 0;
        List<String> failed = new ArrayList<>();
        for (String id : ids) {
            InboxMessage message = services.notifier().message(id);
            if (message.reminder().kind() != ReminderKind.STATUS_OUTDATED)
                throw Refused.unknown("This reminder asks for no status");
            Came came = answering.fromInbox(message, Answer.STILL_TRUE, caller);
            if (came.good()) recorded++;
            else failed.add(message.subject());
        }
        next.addFlashAttribute("many", new ManyAnswered(recorded, failed));
        return "redirect:/inbox";
    }

    @PostMapping("/inbox/read")
    String readAll(RedirectAttributes next) {
        services.notifier().readAll();
        Pages.say(next, "inbox.readAll.done");
        return "redirect:/inbox";
    }
}
