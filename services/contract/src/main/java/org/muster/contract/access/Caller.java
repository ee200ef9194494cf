package org.muster.contract.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.duty.Duty;
import org.muster.core.duty.Holder;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;

/**
 * Who is calling, whether signed in at a page, with a token, or as a service.
 *
 * @param account id of the account: the author of its facts
 * @param countries the countries of its scope, those of its regions included; meaningless for roles
 *     that span all
 * @param person the person in the directory that the account belongs to, or null
 */
public record Caller(
        AuthorId account, Role role, Set<CountryCode> countries, @Nullable PersonId person) {
    public Caller {
        countries = Set.copyOf(countries);
    }

    /** Another service, or the process itself at work on its own behalf. */
    public static Caller service(String name) {
        return new Caller(new AuthorId(name), Role.SERVICE, Set.of(), null);
    }

    /** Whether the caller may see a country. */
    public boolean mayRead(CountryCode country) {
        return switch (role) {
            case HEADQUARTERS, ADMINISTRATOR, SERVICE -> true;
            case VIEWER -> countries.isEmpty() || countries.contains(country);
            case COUNTRY_OFFICE, REPRESENTATIVE, REGIONAL_SPECIALIST -> countries.contains(country);
        };
    }

    /** Whether the caller may report anything about a country. */
    public boolean mayReport(CountryCode country) {
        return switch (role) {
            case HEADQUARTERS, ADMINISTRATOR, SERVICE -> true;
            case COUNTRY_OFFICE, REGIONAL_SPECIALIST -> countries.contains(country);
            case VIEWER, REPRESENTATIVE -> false;
        };
    }

    /**
     * Whether the caller may answer for its own duties in a country: confirm, speak to the
     * convener, attend.
     */
    public boolean mayAnswer(CountryCode country) {
        return mayReport(country)
                || (role == Role.REPRESENTATIVE && person != null && countries.contains(country));
    }

    /** Whether the caller in person fills the seat of a duty, or observes there. */
    public boolean sitsAt(Duty duty) {
        if (person == null) return false;
        boolean holds = duty.holder() instanceof Holder.Held held && held.person().equals(person);
        return holds || duty.observers().contains(person);
    }

    /**
     * Whether the caller may change the people of a country; null stands for people above the
     * countries.
     */
    public boolean mayKeepPeople(@Nullable CountryCode country) {
        return country == null ? role == Role.HEADQUARTERS || spansAll() : mayReport(country);
    }

    /** Whether the caller may do what concerns the whole system. */
    public boolean administers() {
        return spansAll();
    }

    private boolean spansAll() {
        return role == Role.ADMINISTRATOR || role == Role.SERVICE;
    }
}
