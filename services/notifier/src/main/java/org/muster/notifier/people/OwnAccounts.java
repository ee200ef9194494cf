package org.muster.notifier.people;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.muster.contract.access.Caller;
import org.muster.contract.person.Person;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.muster.notifier.people.PeopleView.PersonErased;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which account belongs to whom, learned from who asks for the own inbox, as every page does: so
 * that nobody is told what the own report has settled.
 */
@Component
public class OwnAccounts {
    private final MongoCollection<Document> accounts;
    private final PeopleView people;
    private final Map<AuthorId, PersonId> known = new ConcurrentHashMap<>();

    OwnAccounts(@Qualifier("notifierDatabase") MongoDatabase database, PeopleView people) {
        this.people = people;
        this.accounts = database.getCollection("accounts");
    }

    /** Somebody asks for the own inbox; of whoever was erased nothing is kept. */
    public void seen(Caller caller) {
        PersonId person = caller.person();
        if (person == null || withoutAccount(caller, person)) return;
        if (person.equals(known.get(caller.account())) || people.find(person).isEmpty()) return;
        known.put(caller.account(), person);
        String id = caller.account().value();
        accounts.replaceOne(
                eq("_id", id),
                new Document("_id", id).append("person", person.value()),
                new ReplaceOptions().upsert(true));
    }

    /** Who opens a link of a message stands in for an account. */
    private static boolean withoutAccount(Caller caller, PersonId person) {
        return caller.account().value().equals(person.value());
    }

    /** Whose account it is; whoever answers without one does so under the own id. */
    public Optional<PersonId> of(AuthorId account) {
        return Optional.ofNullable(accounts.find(eq("_id", account.value())).first())
                .map(d -> new PersonId(d.getString("person")))
                .or(() -> people.find(new PersonId(account.value())).map(Person::id));
    }

    @EventListener
    void erase(PersonErased erased) {
        known.values().remove(erased.person());
        accounts.deleteMany(eq("person", erased.person().value()));
    }
}
