package org.muster.console.accounts;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.console.account.Account;
import org.muster.console.language.PageLanguage;
import org.muster.contract.access.Role;
import org.muster.contract.region.RegionalOffice;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;

/** What was typed about an account, so that nothing is lost when a field is wrong. */
public record AccountForm(
        String id,
        String role,
        List<String> countries,
        List<String> regions,
        String person,
        String language) {

    /** The roles that an account can have. */
    static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(r -> r != Role.SERVICE).toList();

    static AccountForm empty() {
        return new AccountForm("", Role.COUNTRY_OFFICE.name(), List.of(), List.of(), "", "");
    }

    static AccountForm of(Account a) {
        return new AccountForm(
                a.id(),
                a.role().name(),
                a.countries().stream().map(CountryCode::alpha3).sorted().toList(),
                a.regions().stream().sorted().toList(),
                a.person() == null ? "" : a.person().value(),
                a.language() == null ? "" : a.language().tag());
    }

    /** The wrong fields, each with the key of the sentence that says what to write instead. */
    Map<String, String> wrong() {
        Map<String, String> wrong = new TreeMap<>();
        if (!id.matches("[a-z0-9][a-z0-9_-]{0,63}")) wrong.put("id", "accounts.wrong.id");
        if (ROLES.stream().noneMatch(r -> r.name().equals(role)))
            wrong.put("role", "accounts.wrong.role");
        else needsScope(wrong);
        if (!person.isEmpty() && !identifies(person)) wrong.put("person", "accounts.wrong.person");
        return wrong;
    }

    /** An account with the answers of the form; what the form does not ask for stays. */
    Account onto(Account before) {
        return new Account(
                before.id(),
                before.password(),
                Role.valueOf(role),
                countries.stream().map(CountryCode::of).collect(Collectors.toSet()),
                known(regions),
                person.isEmpty() ? null : new PersonId(person),
                spoken(language),
                before.disabled(),
                before.passwordMade());
    }

    private void needsScope(Map<String, String> wrong) {
        switch (Role.valueOf(role)) {
            case COUNTRY_OFFICE, REPRESENTATIVE -> {
                if (countries.isEmpty()) wrong.put("countries", "accounts.wrong.countries");
                if (Role.valueOf(role) == Role.REPRESENTATIVE && person.isEmpty())
                    wrong.put("person", "accounts.wrong.person.required");
            }
            case REGIONAL_SPECIALIST -> {
                if (known(regions).isEmpty()) wrong.put("regions", "accounts.wrong.regions");
            }
            case VIEWER, HEADQUARTERS, ADMINISTRATOR, SERVICE -> {
                // everywhere, or where the countries say
            }
        }
    }

    private static boolean identifies(String person) {
        return person.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    }

    private static Set<String> known(List<String> regions) {
        Set<String> known = new LinkedHashSet<>(regions);
        known.removeIf(r -> RegionalOffice.of(r).isEmpty());
        return known;
    }

    private static @Nullable Language spoken(String tag) {
        return PageLanguage.SPOKEN.stream()
                .filter(l -> l.tag().equals(tag))
                .findFirst()
                .orElse(null);
    }
}
