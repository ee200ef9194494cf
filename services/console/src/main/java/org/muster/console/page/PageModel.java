package org.muster.console.page;

import jakarta.servlet.http.HttpServletRequest;
import org.muster.console.ConsoleApplication;
import org.muster.console.account.AccountPrincipal;
import org.muster.console.account.DemonstrationAccounts;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.access.Role;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page needs: its words, who is signed in, and where it is. */
@ControllerAdvice(basePackageClasses = ConsoleApplication.class)
class PageModel {
    private static final Caller NOBODY = Caller.service("nobody");

    private final Words words;
    private final DemonstrationAccounts demonstration;

    PageModel(Words words, DemonstrationAccounts demonstration) {
        this.words = words;
        this.demonstration = demonstration;
    }

    @ModelAttribute
    void fill(Model model, HttpServletRequest request) {
        model.addAttribute("say", words.here());
        model.addAttribute("here", here(request));
        model.addAttribute("demonstration", demonstration.offered());
        Caller caller = Callers.currentOr(NOBODY);
        if (caller.role() != Role.SERVICE)
            model.addAttribute("visitor", Visitor.of(caller, demonstration.offered()));
        model.addAttribute("passwordMade", passwordMade());
    }

    /** Whether to offer whoever is signed in to choose a password of the own. */
    private static boolean passwordMade() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof AccountPrincipal principal
                && principal.account().passwordMade();
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI();
        return request.getMethod().equals("GET") && query != null ? path + "?" + query : path;
    }
}
