package org.muster.notifier.calendar;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.muster.core.identity.PersonId;
import org.muster.notifier.people.PeopleView.PersonErased;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who may be read at which address, by the hash of its secret; one address a person. */
@Component
class Addresses {
    private static final Duration EXACT_ENOUGH = Duration.ofHours(1);

    private final MongoCollection<Document> addresses;

    Addresses(@Qualifier("notifierDatabase") MongoDatabase database) {
        this.addresses = database.getCollection("calendars");
        addresses.createIndex(ascending("person"));
    }

    /**
     * An address that is kept.
     *
     * @param readAt when it was read last, give or take an hour, or null
     */
    record Kept(String hash, PersonId person, Instant madeAt, @Nullable Instant readAt) {}

    /** Makes a new one and ends the one before. */
    Secret make(PersonId person, Instant now) {
        Secret secret = Secret.made();
        addresses.insertOne(
                new Document("_id", secret.hash())
                        .append("person", person.value())
                        .append("madeAt", Date.from(now)));
        addresses.deleteMany(
                new Document("person", person.value())
                        .append("_id", new Document("$ne", secret.hash())));
        return secret;
    }

    void revoke(PersonId person) {
        addresses.deleteMany(eq("person", person.value()));
    }

    Optional<Kept> of(PersonId person) {
        return Optional.ofNullable(addresses.find(eq("person", person.value())).first())
                .map(Addresses::read);
    }

    Optional<Kept> at(Secret secret) {
        return Optional.ofNullable(addresses.find(eq("_id", secret.hash())).first())
                .map(Addresses::read);
    }

    /** Written once an hour at most: a calendar that asks every minute costs no writing. */
    void read(Kept kept, Instant now) {
        Instant before = kept.readAt();
        if (before == null || before.plus(EXACT_ENOUGH).isBefore(now))
            addresses.updateOne(eq("_id", kept.hash()), set("readAt", Date.from(now)));
    }

    @EventListener
    void forget(PersonErased erased) {
        revoke(erased.person());
    }

    private static Kept read(Document d) {
        Date readAt = d.getDate("readAt");
        return new Kept(
                d.getString("_id"),
                new PersonId(d.getString("person")),
                Objects.requireNonNull(d.getDate("madeAt")).toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
