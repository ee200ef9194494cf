package org.muster.console.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.muster.console.account.Accounts;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.core.country.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Switches the language, on this device and for the account. */
@Controller
class LanguageController {
    private static final Caller NOBODY = Caller.service("nobody");

    private final Accounts accounts;

    LanguageController(Accounts accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/language")
    String choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language chosen = PageLanguage.spoken(Locale.forLanguageTag(language)).orElse(Language.EN);
        ResponseCookie cookie =
                ResponseCookie.from(PageLanguage.COOKIE, chosen.tag())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        accounts.speak(Callers.currentOr(NOBODY).account().value(), chosen);
        return "redirect:" + (ownPath(back) ? back : "/");
    }

    /** Only a path of this site: nobody can be led elsewhere with our address. */
    private static boolean ownPath(String path) {
        return path.matches("/(?![/\\\\])[\\w./?=&%+-]*");
    }
}
