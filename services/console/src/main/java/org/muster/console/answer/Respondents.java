package org.muster.console.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.console.account.Account;
import org.muster.console.account.Accounts;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.springframework.stereotype.Component;

/**
 * As whom somebody answers who is not signed in: as the own account, with what that may do. Whoever
 * was reminded and has no account answers for the own duties, as a representative does. Whose
 * accounts are all disabled answers nothing.
 */
@Component
class Respondents {
    private final Accounts accounts;

    Respondents(Accounts accounts) {
        this.accounts = accounts;
    }

    Optional<Caller> of(PersonId person, CountryCode country) {
        List<Account> own = accounts.of(person);
        if (own.isEmpty()) return Optional.of(withoutAccount(person, country));
        return own.stream()
                .filter(a -> !a.disabled())
                .map(a -> accounts.principal(a).caller())
                .max(Comparator.comparing(c -> means(c, country)));
    }

    /** Whoever opens a link reads the own messages and wishes, and nothing else. */
    static Caller reader(PersonId person) {
        return new Caller(new AuthorId(person.value()), Role.REPRESENTATIVE, Set.of(), person);
    }

    /** What the browser asks for, where a link does not say it. */
    static Language language(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    private static int means(Caller caller, CountryCode country) {
        if (caller.mayReport(country)) return 2;
        return caller.mayAnswer(country) ? 1 : 0;
    }

    private static Caller withoutAccount(PersonId person, CountryCode country) {
        return new Caller(
                new AuthorId(person.value()), Role.REPRESENTATIVE, Set.of(country), person);
    }
}
