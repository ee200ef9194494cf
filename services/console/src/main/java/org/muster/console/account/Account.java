package org.muster.console.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Role;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.Identifiers;
import org.muster.core.identity.PersonId;

/**
 * An account that can sign in.
 *
 * @param id what is typed at sign-in, and the author of the account's facts; never a person's name
 * @param password hash with the name of its algorithm in braces; empty for an account of the
 *     demonstration
 * @param regions slugs of the regional offices whose countries are added to {@code countries}
 * @param person whom in the directory it belongs to, or null
 * @param language of its pages, or null for the browser's
 * @param passwordMade whether the system made its password and the owner has not chosen another
 */
public record Account(
        String id,
        String password,
        Role role,
        Set<CountryCode> countries,
        Set<String> regions,
        @Nullable PersonId person,
        @Nullable Language language,
        boolean disabled,
        boolean passwordMade) {

    public Account {
        Identifiers.require("account", id);
        if (role == Role.SERVICE)
            throw new IllegalArgumentException("role must be one of a person, not SERVICE");
        countries = Set.copyOf(countries);
        regions = Set.copyOf(regions);
    }

    /** With another password, made by the system or chosen by the owner. */
    public Account withPassword(String hash, boolean made) {
        return new Account(id, hash, role, countries, regions, person, language, disabled, made);
    }

    public Account disabled(boolean now) {
        return new Account(
                id, password, role, countries, regions, person, language, now, passwordMade);
    }

    public Account speaking(Language spoken) {
        return new Account(
                id, password, role, countries, regions, person, spoken, disabled, passwordMade);
    }

    /** Whether whoever signed in as the other account may go on: only the language may differ. */
    public boolean asSignedIn(Account other) {
        return equals(
                new Account(
                        other.id,
                        other.password,
                        other.role,
                        other.countries,
                        other.regions,
                        other.person,
                        language,
                        other.disabled,
                        other.passwordMade));
    }

    /** Whether it may do something else than the other account, so that old tokens must go. */
    boolean differsInAccess(Account other) {
        return !password.equals(other.password)
                || role != other.role
                || disabled != other.disabled
                || !countries.equals(other.countries)
                || !regions.equals(other.regions)
                || !java.util.Objects.equals(person, other.person);
    }
}
