package org.muster.console.answer;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.function.Function;
import org.muster.console.Services;
import org.muster.contract.access.Callers;
import org.muster.contract.answer.UnfollowTokens;
import org.muster.contract.answer.UnfollowTokens.UnfollowLink;
import org.muster.contract.api.Refused;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.client.ResourceAccessException;

/**
 * The page behind the link by which one hears no more of what one only follows. A mail program may
 * press its button by itself (RFC 8058), a link scanner only opens it. Own duties are reminded of
 * as before.
 */
@Controller
class UnfollowController {
    private final UnfollowTokens tokens;
    private final Services services;
    private final Clock clock;
    private final MeterRegistry meters;

    UnfollowController(
            UnfollowTokens tokens, Services services, Clock clock, MeterRegistry meters) {
        this.tokens = tokens;
        this.services = services;
        this.clock = clock;
        this.meters = meters;
    }

    @GetMapping("/unfollow/{token}")
    String ask(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return show(token, request, response, model, this::asked);
    }

    @PostMapping("/unfollow/{token}")
    String unfollow(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return show(token, request, response, model, this::unfollowed);
    }

    private String show(
            String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Function<UnfollowLink, UnfollowPage> valid) {
        AnswerPage page =
                tokens.open(token, clock.instant())
                        .map(link -> valid.apply(link).in(link.language()))
                        .orElseGet(() -> UnfollowPage.UNREADABLE.in(Respondents.language(request)));
        response.setStatus(page.status().value());
        if (page.status() == HttpStatus.SERVICE_UNAVAILABLE) response.setHeader("Retry-After", "5");
        model.addAttribute("page", page);
        model.addAttribute("action", "/unfollow/" + token);
        return "console/answer";
    }

    /** Whoever follows nothing has nothing to press. */
    private UnfollowPage asked(UnfollowLink link) {
        return of(link, person -> UnfollowPage.ASK);
    }

    private UnfollowPage unfollowed(UnfollowLink link) {
        return of(link, this::unfollow);
    }

    private UnfollowPage of(UnfollowLink link, Function<Person, UnfollowPage> following) {
        try {
            return Callers.as(
                    Respondents.reader(link.person()),
                    () -> {
                        Person person = services.reporting().person(link.person().value());
                        return person.wishes().watches().isEmpty()
                                ? UnfollowPage.DONE
                                : following.apply(person);
                    });
        } catch (Refused refused) {
            // whoever was erased hears of nothing
            return refused.getStatusCode() == HttpStatus.NOT_FOUND
                    ? UnfollowPage.DONE
                    : UnfollowPage.AWAY;
        } catch (ResourceAccessException away) {
            return UnfollowPage.AWAY;
        }
    }

    private UnfollowPage unfollow(Person person) {
        String wishes = MusterJson.mapper().writeValueAsString(person.wishes().unfollowing());
        services.reporting().putNotifications(person.id().value(), wishes);
        meters.counter("muster.unfollowed").increment();
        return UnfollowPage.DONE;
    }
}
