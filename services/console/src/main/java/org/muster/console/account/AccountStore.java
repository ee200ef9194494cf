package org.muster.console.account;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Role;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The local accounts, one document each. */
@Component
class AccountStore {
    private final MongoCollection<Document> accounts;

    AccountStore(@Qualifier("consoleDatabase") MongoDatabase database) {
        this.accounts = database.getCollection("accounts");
    }

    Optional<Account> find(String id) {
        return Optional.ofNullable(accounts.find(eq("_id", id)).first()).map(AccountStore::read);
    }

    List<Account> all() {
        List<Account> all = new ArrayList<>();
        for (Document document : accounts.find()) all.add(read(document));
        all.sort(Comparator.comparing(Account::id));
        return all;
    }

    void save(Account account) {
        accounts.replaceOne(
                eq("_id", account.id()), write(account), new ReplaceOptions().upsert(true));
    }

    private static Document write(Account a) {
        return new Document("_id", a.id())
                .append("password", a.password())
                .append("role", a.role().name())
                .append(
                        "countries",
                        a.countries().stream().map(CountryCode::alpha3).sorted().toList())
                .append("regions", a.regions().stream().sorted().toList())
                .append("person", a.person() == null ? null : a.person().value())
                .append("language", a.language() == null ? null : a.language().name())
                .append("disabled", a.disabled())
                .append("passwordMade", a.passwordMade());
    }

    private static Account read(Document d) {
        return new Account(
                d.getString("_id"),
                d.getString("password"),
                Role.valueOf(d.getString("role")),
                d.getList("countries", String.class, List.of()).stream()
                        .map(CountryCode::of)
                        .collect(Collectors.toSet()),
                java.util.Set.copyOf(d.getList("regions", String.class, List.of())),
                person(d.getString("person")),
                language(d.getString("language")),
                d.getBoolean("disabled", false),
                d.getBoolean("passwordMade", false));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Language language(@Nullable String name) {
        return name == null ? null : Language.valueOf(name);
    }
}
