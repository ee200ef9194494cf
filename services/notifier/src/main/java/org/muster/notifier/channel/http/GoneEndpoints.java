package org.muster.notifier.channel.http;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.bson.Document;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.Person;
import org.muster.core.identity.PersonId;
import org.muster.notifier.people.PeopleView.PersonErased;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The endpoints that said that they are gone: nothing is sent there until they are said anew. */
@Component
public class GoneEndpoints {
    private static final Logger log = LoggerFactory.getLogger(GoneEndpoints.class);

    private final MongoCollection<Document> gone;

    GoneEndpoints(@Qualifier("notifierDatabase") MongoDatabase database, MeterRegistry meters) {
        this.gone = database.getCollection("endpoints_gone");
        Gauge.builder("muster.endpoints.gone", gone, MongoCollection::countDocuments)
                .description("Endpoints that said that they are gone")
                .register(meters);
    }

    /** Whether a person has an endpoint of a kind to which something can be sent. */
    public boolean reaches(Person person, Endpoint.Kind kind) {
        Endpoint endpoint = person.endpoint();
        return endpoint != null
                && endpoint.kind() == kind
                && gone.countDocuments(
                                and(
                                        eq("_id", person.id().value()),
                                        eq("version", endpoint.version())))
                        == 0;
    }

    void gone(PersonId person, Endpoint endpoint) {
        log.warn("The endpoint of {} is gone; say anew where it is", person);
        gone.replaceOne(
                eq("_id", person.value()),
                new Document("_id", person.value()).append("version", endpoint.version()),
                new ReplaceOptions().upsert(true));
    }

    @EventListener
    void erase(PersonErased erased) {
        gone.deleteOne(eq("_id", erased.person().value()));
    }
}
