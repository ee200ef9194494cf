package org.muster.console.signin;

import org.jspecify.annotations.Nullable;
import org.muster.console.account.DemonstrationAccounts;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. */
@Controller
class SignInController {
    private static final Caller NOBODY = Caller.service("nobody");

    private final DemonstrationAccounts demonstration;

    SignInController(DemonstrationAccounts demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/sign-in")
    String page(
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String changed,
            Model model) {
        if (Callers.currentOr(NOBODY).role() != Role.SERVICE) return "redirect:/";
        model.addAttribute("accounts", demonstration.all());
        model.addAttribute("signedOut", out != null);
        model.addAttribute("passwordChanged", changed != null);
        if (refused != null && refused.matches("wrong|throttled|disabled"))
            model.addAttribute("refused", refused);
        return "console/sign-in";
    }
}
