package org.muster.console.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.muster.console.Services;
import org.muster.console.answer.AnswerPage.Done;
import org.muster.console.answer.AnswerPage.Nothing;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.answer.Answer;
import org.muster.contract.answer.AnswerLink;
import org.muster.contract.answer.AnswerTokens;
import org.muster.contract.answer.AnswerTokens.Expired;
import org.muster.contract.answer.AnswerTokens.Unreadable;
import org.muster.contract.answer.AnswerTokens.Valid;
import org.muster.contract.api.InboxMessage;
import org.muster.contract.api.Refused;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.client.ResourceAccessException;

/**
 * The page behind a link of a mail. Opening it changes nothing, whoever opens it: only its one
 * button does.
 */
@Controller
class AnswerController {
    private final AnswerTokens tokens;
    private final Respondents respondents;
    private final Answering answering;
    private final Services services;
    private final Clock clock;

    AnswerController(
            AnswerTokens tokens,
            Respondents respondents,
            Answering answering,
            Services services,
            Clock clock) {
        this.tokens = tokens;
        this.respondents = respondents;
        this.answering = answering;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping("/answer/{token}")
    String ask(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return show(token, request, response, model, this::asked);
    }

    @PostMapping("/answer/{token}")
    String record(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return show(token, request, response, model, this::recorded);
    }

    private String show(
            String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            BiFunction<AnswerLink, List<InboxMessage>, AnswerPage> valid) {
        AnswerPage page =
                switch (tokens.open(token, clock.instant())) {
                    case Valid(AnswerLink link) -> of(link, valid);
                    case Expired(AnswerLink link) ->
                            AnswerPage.nothing(Nothing.EXPIRED, link.language());
                    case Unreadable() ->
                            AnswerPage.nothing(Nothing.UNREADABLE, Respondents.language(request));
                };
        response.setStatus(page.status().value());
        if (page.status() == HttpStatus.SERVICE_UNAVAILABLE) response.setHeader("Retry-After", "5");
        model.addAttribute("page", page);
        model.addAttribute("action", "/answer/" + token);
        return "console/answer";
    }

    private AnswerPage of(
            AnswerLink link, BiFunction<AnswerLink, List<InboxMessage>, AnswerPage> valid) {
        try {
            List<InboxMessage> messages = messages(link);
            if (messages.isEmpty()) return AnswerPage.nothing(Nothing.GONE, link.language());
            List<InboxMessage> open =
                    messages.stream().filter(m -> open(m, link.answer())).toList();
            if (!open.isEmpty()) return valid.apply(link, open);
            List<InboxMessage> otherwise =
                    messages.stream().filter(AnswerController::said).toList();
            if (!otherwise.isEmpty()) return AnswerPage.answered(link, otherwise);
            boolean drill = messages.getFirst().reminder().drill() != null;
            Nothing why = drill ? Nothing.DRILL_OVER : Nothing.SETTLED;
            return AnswerPage.nothing(why, link.language());
        } catch (ResourceAccessException away) {
            return AnswerPage.nothing(Nothing.AWAY, link.language());
        }
    }

    /** Whether there is something to answer, or was, and this is what was answered. */
    private static boolean open(InboxMessage message, Answer answer) {
        return message.settled() == null || Answering.given(message, answer);
    }

    /** Whether the person said what became of it; a drill has no report to correct. */
    private static boolean said(InboxMessage message) {
        var answered = message.answered();
        return answered != null
                && answered.answer().settles()
                && message.reminder().drill() == null;
    }

    private AnswerPage asked(AnswerLink link, List<InboxMessage> messages) {
        boolean given = messages.stream().allMatch(m -> Answering.given(m, link.answer()));
        return given
                ? AnswerPage.done(
                        link, messages.stream().map(m -> new Done(m, Came.ALREADY)).toList())
                : AnswerPage.ask(link, messages);
    }

    private AnswerPage recorded(AnswerLink link, List<InboxMessage> messages) {
        List<Done> done = new ArrayList<>();
        for (InboxMessage message : messages) {
            Optional<Caller> caller = respondents.of(link.person(), message.reminder().country());
            Came came =
                    caller.map(c -> answering.fromMail(message, link.answer(), c))
                            .orElse(Came.NOT_ALLOWED);
            done.add(new Done(message, came));
        }
        return AnswerPage.done(link, done);
    }

    /** What the person was told; nothing of it is there any more when the person was erased. */
    private List<InboxMessage> messages(AnswerLink link) {
        Caller reader = Respondents.reader(link.person());
        return Callers.as(
                reader,
                () ->
                        link.reminders().stream()
                                .map(r -> Delivery.id(r, link.person(), Channel.INBOX))
                                .flatMap(id -> find(id).stream())
                                .toList());
    }

    private Optional<InboxMessage> find(String id) {
        try {
            return Optional.of(services.notifier().message(id));
        } catch (Refused refused) {
            if (refused.getStatusCode() == HttpStatus.NOT_FOUND) return Optional.empty();
            throw new ResourceAccessException(String.valueOf(refused.getMessage()));
        }
    }
}
