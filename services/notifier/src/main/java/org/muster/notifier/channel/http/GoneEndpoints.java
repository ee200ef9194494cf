package org.muster.notifier.channel.http;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.util.Objects.requireNonNull;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.Person;
import org.muster.core.identity.PersonId;
import org.muster.notifier.people.PeopleView.PersonErased;
import org.muster.notifier.recipient.Endpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The endpoints that said that they are gone: nothing is sent there until they are said anew. What
 * is known of it is in memory too, since every message asks; what another instance learned is
 * learned here at the next start, or by being told the same.
 */
@Component
public class GoneEndpoints implements Endpoints {
    private static final Logger log = LoggerFactory.getLogger(GoneEndpoints.class);

    private final MongoCollection<Document> gone;
    private final Map<PersonId, Integer> versions = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GoneEndpoints(
            @Qualifier("notifierDatabase") MongoDatabase database,
            ApplicationEventPublisher events,
            Clock clock,
            MeterRegistry meters) {
        this.gone = database.getCollection("endpoints_gone");
        this.events = events;
        this.clock = clock;
        for (Document d : gone.find()) versions.put(person(d), version(d));
        Gauge.builder("muster.endpoints.gone", gone, MongoCollection::countDocuments)
                .description("Endpoints that said that they are gone")
                .register(meters);
    }

    @Override
    public boolean reaches(Person person, Endpoint.Kind kind) {
        Endpoint endpoint = person.endpoint();
        return endpoint != null
                && endpoint.kind() == kind
                && !Objects.equals(versions.get(person.id()), endpoint.version());
    }

    /** An endpoint said that it is gone; messages that were under way together count once. */
    public void gone(PersonId person, Endpoint endpoint) {
        versions.put(person, endpoint.version());
        Instant now = clock.instant();
        Document said =
                new Document("_id", person.value())
                        .append("version", endpoint.version())
                        .append("at", Date.from(now))
                        .append("tellAt", Date.from(now));
        try {
            gone.replaceOne(
                    and(eq("_id", person.value()), ne("version", endpoint.version())),
                    said,
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return;
            throw e;
        }
        log.warn("The endpoint of {} is gone; say anew where it is", person);
        events.publishEvent(new EndpointGone(person));
    }

    /** An endpoint said for the first time that it is gone. */
    public record EndpointGone(PersonId person) {}

    /**
     * An endpoint that is gone, and whose person does not know it yet.
     *
     * @param at when it said so
     * @param tellAt when to tell the person, or to try again
     */
    public record Untold(PersonId person, int version, Instant at, int attempts, Instant tellAt) {}

    /** Since when the present endpoint of a person has been gone; empty when it is not. */
    public Optional<Instant> since(Person person) {
        Endpoint endpoint = person.endpoint();
        if (endpoint == null) return Optional.empty();
        return Optional.ofNullable(gone.find(saidBy(person.id(), endpoint.version())).first())
                .map(GoneEndpoints::at);
    }

    /** Those whose person is to be told by now. */
    public List<Untold> untold(Instant now) {
        return gone.find(lte("tellAt", Date.from(now)))
                .map(GoneEndpoints::untold)
                .into(new ArrayList<>());
    }

    /**
     * The person is told, or it is tried again, at another time.
     *
     * @return false when somebody else saw to it meanwhile
     */
    public boolean putOff(Untold untold, int attempts, Instant tellAt) {
        Bson later = combine(set("tellAt", Date.from(tellAt)), set("attempts", attempts));
        return gone.updateOne(still(untold), later).getMatchedCount() == 1;
    }

    /** The person knows, or cannot be told. */
    public void done(PersonId person, int version) {
        gone.updateOne(saidBy(person, version), unset("tellAt"));
    }

    private static Bson still(Untold untold) {
        return and(
                saidBy(untold.person(), untold.version()),
                eq("tellAt", Date.from(untold.tellAt())));
    }

    private static Bson saidBy(PersonId person, int version) {
        return and(eq("_id", person.value()), eq("version", version));
    }

    private static Untold untold(Document d) {
        return new Untold(
                person(d),
                version(d),
                at(d),
                d.getInteger("attempts", 0),
                requireNonNull(d.getDate("tellAt")).toInstant());
    }

    private static PersonId person(Document d) {
        return new PersonId(d.getString("_id"));
    }

    private static int version(Document d) {
        return d.getInteger("version");
    }

    private static Instant at(Document d) {
        Date at = d.getDate("at");
        return at == null ? Instant.EPOCH : at.toInstant();
    }

    @EventListener
    void erase(PersonErased erased) {
        versions.remove(erased.person());
        gone.deleteOne(eq("_id", erased.person().value()));
    }
}
