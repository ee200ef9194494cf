package org.muster.console.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.console.account.AccountPrincipal;
import org.muster.core.country.Language;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language chosen on this device, else the account's, else the browser's, else English. */
@Component("localeResolver")
public class PageLanguage implements LocaleResolver {
    /** The languages in which every page is written. */
    public static final List<Language> SPOKEN = List.of(Language.EN, Language.FR);

    static final String COOKIE = "language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request)
                .or(PageLanguage::ofAccount)
                .or(() -> ofBrowser(request))
                .orElse(Language.EN)
                .locale();
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen with a form");
    }

    /** The spoken language of a locale or tag, if it is one. */
    static Optional<Language> spoken(Locale locale) {
        return Language.of(locale).filter(SPOKEN::contains);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : spoken(Locale.forLanguageTag(cookie.getValue()));
    }

    private static Optional<Language> ofAccount() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.ofNullable(principal.account().language()).filter(SPOKEN::contains)
                : Optional.empty();
    }

    private static Optional<Language> ofBrowser(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Optional.empty();
        List<Locale> wanted = java.util.Collections.list(request.getLocales());
        return wanted.stream().flatMap(l -> spoken(l).stream()).findFirst();
    }
}
