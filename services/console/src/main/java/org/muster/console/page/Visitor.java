package org.muster.console.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.core.country.CountryCode;

/**
 * What the layout knows of whoever is signed in.
 *
 * @param reports whether the account reports at all, so that the way to the form is shown
 * @param mailbox whether the page with the composed mails is for this account
 */
public record Visitor(
        String account, Role role, boolean reports, boolean mailbox, boolean administers) {

    static Visitor of(Caller caller, boolean demonstration) {
        boolean administers = caller.role() == Role.ADMINISTRATOR;
        return new Visitor(
                caller.account().value(),
                caller.role(),
                caller.role() != Role.VIEWER,
                administers || demonstration,
                administers);
    }

    /** The one country of a caller who has no other, or null. */
    public static @Nullable CountryCode onlyCountry(Caller caller) {
        boolean local =
                caller.role() == Role.COUNTRY_OFFICE || caller.role() == Role.REPRESENTATIVE;
        List<CountryCode> countries = List.copyOf(caller.countries());
        return local && countries.size() == 1 ? countries.getFirst() : null;
    }
}
