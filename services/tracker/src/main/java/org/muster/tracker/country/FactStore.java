package org.muster.tracker.country;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.muster.contract.fact.FactCodec;
import org.muster.contract.json.EventTypes;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.core.identity.PersonId;
import org.muster.core.schedule.Newcomer;
import org.muster.core.situation.KnownFacts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The facts of the log, by country, for late facts and questions about the past. The first record
 * of an id counts.
 */
@Component
public class FactStore {
    private final MongoCollection<Document> facts;
    private final MeterRegistry meters;

    FactStore(@Qualifier("trackerDatabase") MongoDatabase database, MeterRegistry meters) {
        this.meters = meters;
        this.facts = database.getCollection("facts");
        facts.createIndex(Indexes.ascending("country"));
        facts.createIndex(Indexes.ascending("about"));
        facts.createIndex(Indexes.ascending("effect"));
        facts.createIndex(Indexes.ascending("type"));
        facts.createIndex(Indexes.ascending("newcomer"));
    }

    /**
     * Keeps records of the log.
     *
     * @return those that are new, or that this very record had brought before
     */
    public List<LoggedFact> keep(List<LoggedFact> records) {
        List<Document> documents = records.stream().map(FactStore::write).toList();
        Set<String> doubled = new HashSet<>();
        try {
            facts.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            for (var error : e.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
                doubled.add(documents.get(error.getIndex()).getString("_id"));
            }
        }
        if (doubled.isEmpty()) return records;
        Set<String> firsts = new HashSet<>();
        for (Document stored : facts.find(in("_id", doubled)))
            firsts.add(
                    place(
                            stored.getString("_id"),
                            number(stored, "partition"),
                            number(stored, "offset")));
        List<LoggedFact> fresh = new ArrayList<>();
        for (LoggedFact record : records) {
            String id = id(record);
            if (!doubled.contains(id)
                    || firsts.contains(place(id, record.partition(), record.offset())))
                fresh.add(record);
        }
        return fresh;
    }

    /** The facts of a country, read when they are asked for. */
    public KnownFacts of(CountryCode country) {
        return new StoredFacts(facts, country, new Document(), meters);
    }

    /**
     * The facts of a country up to a position. After a crash there are others already whose turn is
     * to come; folded now, they would be folded twice.
     */
    public KnownFacts upTo(CountryCode country, int partition, long offset) {
        Document folded =
                new Document(
                        "$or",
                        List.of(
                                new Document("partition", new Document("$ne", partition)),
                                new Document("offset", new Document("$lte", offset))));
        return new StoredFacts(facts, country, folded, meters);
    }

    /** The facts of a country as known at an instant, latest effect first, a few at a time. */
    public FactPages pages(CountryCode country, Instant knownAt) {
        meters.counter("muster.facts.read", "what", "page").increment();
        return new FactPages(facts, country, knownAt);
    }

    /** Where any report ever brought a person to a table or a post, be it taken back since. */
    public Set<CountryCode> everSeating(PersonId person) {
        Set<CountryCode> countries = new HashSet<>();
        for (Document stored :
                facts.find(eq("newcomer", person.value()))
                        .projection(Projections.include("country")))
            countries.add(CountryCode.of(stored.getString("country")));
        return countries;
    }

    /** Hands over the facts of a country in the order of the log, each as it is read. */
    public void inOrder(CountryCode country, Consumer<Fact> receiver) {
        Bson order = Sorts.ascending("partition", "offset");
        for (Document stored : facts.find(eq("country", country.alpha3())).sort(order))
            receiver.accept(StoredFacts.fact(stored));
    }

    /** Forgets the facts of partitions, before they are read again from the log. */
    public void forget(Collection<Integer> partitions) {
        facts.deleteMany(in("partition", partitions));
    }

    private static Document write(LoggedFact record) {
        Fact fact = record.fact();
        String body = new String(FactCodec.write(fact), StandardCharsets.UTF_8);
        Document written = new Document("_id", id(record));
        Newcomer.of(fact.event()).ifPresent(p -> written.append("newcomer", p.value()));
        return written.append("country", fact.country().alpha3())
                .append("about", StoredFacts.about(fact.country(), fact.subject()))
                .append("effect", FactPages.effect(fact))
                .append("type", FactPages.type(fact.country(), EventTypes.nameOf(fact.event())))
                .append("recorded", fact.recordedAt().toEpochMilli())
                .append("partition", record.partition())
                .append("offset", record.offset())
                .append("body", Document.parse(body));
    }

    private static String id(LoggedFact record) {
        return record.fact().country() + "/" + record.fact().id();
    }

    private static String place(String id, long partition, long offset) {
        return id + "@" + partition + ":" + offset;
    }

    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }
}
