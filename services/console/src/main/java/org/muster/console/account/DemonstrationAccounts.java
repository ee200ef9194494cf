package org.muster.console.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Role;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The accounts that the sign-in page offers in the demonstration, without a password. They are
 * never stored, so they are gone when the demonstration is switched off.
 */
@Component
public class DemonstrationAccounts {
    private static final List<Account> ACCOUNTS =
            List.of(
                    account("sudan-office", Role.COUNTRY_OFFICE, "SDN", null, "sdn-com"),
                    account("sudan-rmo", Role.REPRESENTATIVE, "SDN", null, "sdn-rmo"),
                    account("turkiye-office", Role.COUNTRY_OFFICE, "TUR", null, "tur-com"),
                    account(
                            "cairo-specialist",
                            Role.REGIONAL_SPECIALIST,
                            null,
                            "ro-cairo",
                            "ro-cairo-rts"),
                    account("headquarters", Role.HEADQUARTERS, null, null, "hq-crisis-desk"),
                    account("viewer", Role.VIEWER, null, null, null),
                    account("administrator", Role.ADMINISTRATOR, null, null, null));

    private final boolean demonstration;

    DemonstrationAccounts(@Value("${muster.demo:false}") boolean demonstration) {
        this.demonstration = demonstration;
    }

    /** Whether this installation shows the demonstration. */
    public boolean offered() {
        return demonstration;
    }

    /** The accounts to offer; none unless it is the demonstration. */
    public List<Account> all() {
        return demonstration ? ACCOUNTS : List.of();
    }

    public Optional<Account> find(String id) {
        return all().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    private static Account account(
            String id,
            Role role,
            @Nullable String country,
            @Nullable String region,
            @Nullable String person) {
        return new Account(
                id,
                "",
                role,
                country == null ? Set.of() : Set.of(CountryCode.of(country)),
                region == null ? Set.of() : Set.of(region),
                person == null ? null : new PersonId(person),
                null,
                false,
                false);
    }
}
