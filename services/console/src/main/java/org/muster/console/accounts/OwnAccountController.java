package org.muster.console.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.muster.console.account.Account;
import org.muster.console.account.Accounts;
import org.muster.contract.access.Callers;
import org.muster.contract.api.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own account: what it may do, and its password. */
@Controller
class OwnAccountController {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final Accounts accounts;

    OwnAccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/account")
    String own(Model model) {
        Account account = mine();
        model.addAttribute("account", account);
        model.addAttribute("offered", accounts.offered(account.id()));
        return "console/account";
    }

    /** Every session of the account ends, this one too: whoever knew the old password is out. */
    @PostMapping("/account/password")
    String change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account account = mine();
        Callers.require(!accounts.offered(account.id()), "The demonstration has no passwords");
        if (!accounts.passwords().matches(present, account.password()))
            model.addAttribute("presentWrong", true);
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST || wanted.equals(present))
            model.addAttribute("wantedWrong", true);
        else if (!wanted.equals(again)) model.addAttribute("againWrong", true);
        if (model.containsAttribute("presentWrong")
                || model.containsAttribute("wantedWrong")
                || model.containsAttribute("againWrong")) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return own(model);
        }
        accounts.save(account.withPassword(accounts.passwords().encode(wanted), false));
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        new SecurityContextLogoutHandler().logout(request, response, authentication);
        return "redirect:/sign-in?changed";
    }

    private Account mine() {
        return accounts.find(Callers.current().account().value())
                .orElseThrow(() -> Refused.unknown("no such account"));
    }
}
