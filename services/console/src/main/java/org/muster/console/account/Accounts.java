package org.muster.console.account;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.console.token.KeptTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.region.RegionalAssignment;
import org.muster.contract.region.RegionalOffices;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Accounts: those kept here, and those of the demonstration. */
@Component
public class Accounts {
    private final AccountStore store;
    private final DemonstrationAccounts demonstration;
    private final RegionalOffices offices;
    private final KeptTokens tokens;
    private final PasswordEncoder passwords =
            PasswordEncoderFactories.createDelegatingPasswordEncoder();

    Accounts(
            AccountStore store,
            DemonstrationAccounts demonstration,
            RegionalOffices offices,
            KeptTokens tokens) {
        this.store = store;
        this.demonstration = demonstration;
        this.offices = offices;
        this.tokens = tokens;
    }

    /** How passwords are hashed. */
    public PasswordEncoder passwords() {
        return passwords;
    }

    /** The account, one of the demonstration first. */
    public Optional<Account> find(String id) {
        return demonstration.find(id).or(() -> store.find(id));
    }

    /** The accounts that belong to a person of the directory, disabled ones too. */
    public List<Account> of(PersonId person) {
        return Stream.concat(demonstration.all().stream(), store.all().stream())
                .filter(a -> person.equals(a.person()))
                .toList();
    }

    /** The accounts that are kept here, by id. */
    public List<Account> kept() {
        return store.all();
    }

    /** Whether the account is one of the demonstration, which cannot be changed. */
    public boolean offered(String id) {
        return demonstration.find(id).isPresent();
    }

    /** Keeps an account; what its tokens allowed ends when it may do something else now. */
    public void save(Account account) {
        boolean changed = store.find(account.id()).filter(account::differsInAccess).isPresent();
        store.save(account);
        if (changed) tokens.revokeAll(account.id());
    }

    /** Remembers the language of an account that is kept here. */
    public void speak(String id, Language language) {
        store.find(id).map(a -> a.speaking(language)).ifPresent(store::save);
    }

    /** The account as a caller: the countries of its regions are its countries. */
    public AccountPrincipal principal(Account account) {
        Set<CountryCode> countries = new HashSet<>(account.countries());
        for (CountryCode country : offices.countries())
            if (serves(offices.of(country), account.regions())) countries.add(country);
        return new AccountPrincipal(
                account,
                new Caller(
                        new AuthorId(account.id()), account.role(), countries, account.person()));
    }

    private static boolean serves(RegionalAssignment assignment, Set<String> regions) {
        return assignment.region().filter(o -> regions.contains(o.id())).isPresent()
                || assignment.subregion().filter(o -> regions.contains(o.id())).isPresent();
    }
}
