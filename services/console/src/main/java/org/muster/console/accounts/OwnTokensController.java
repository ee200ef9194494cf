package org.muster.console.accounts;

import java.time.Clock;
import java.time.Duration;
import org.muster.console.Services;
import org.muster.console.page.Pages;
import org.muster.console.token.KeptTokens;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** "My tokens": make one for a script, see which there are, revoke one. */
@Controller
class OwnTokensController {
    private static final int LONGEST = 365;

    private final Services services;
    private final KeptTokens tokens;
    private final AccessTokens access;
    private final Clock clock;

    OwnTokensController(Services services, KeptTokens tokens, AccessTokens access, Clock clock) {
        this.services = services;
        this.tokens = tokens;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/tokens")
    String page(Model model) {
        model.asMap().putIfAbsent("days", 90);
        model.addAttribute("now", clock.instant());
        model.addAttribute("tokens", tokens.of(Callers.current().account().value()));
        return "console/tokens";
    }

    /** The token is shown in the answer, once: it is not kept, and no redirect would carry it. */
    @PostMapping("/tokens")
    String make(
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String days,
            Model model) {
        Caller caller = Callers.current();
        String text = purpose.strip();
        model.addAttribute("purpose", text);
        model.addAttribute("days", days);
        if (text.isEmpty() || text.length() > 120) model.addAttribute("purposeWrong", true);
        int life = life(days);
        if (life < 1 || life > LONGEST) model.addAttribute("daysWrong", true);
        else if (!model.containsAttribute("purposeWrong")) {
            var issued = access.issue(caller, clock.instant(), Duration.ofDays(life));
            tokens.keep(caller.account().value(), text, issued);
            model.addAttribute("issued", issued.token());
            model.addAttribute("api", services.trackerAddress(here()));
            model.addAttribute("purpose", "");
        }
        return page(model);
    }

    /** Days, or none if it is no number of them. */
    private static int life(String days) {
        return days.strip().matches("[0-9]{1,4}") ? Integer.parseInt(days.strip()) : 0;
    }

    private static String here() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    @PostMapping("/tokens/{id}/revoke")
    String revoke(@PathVariable String id, RedirectAttributes next) {
        tokens.revoke(Callers.current().account().value(), id);
        Pages.say(next, "tokens.revoked.done");
        return "redirect:/tokens";
    }
}
