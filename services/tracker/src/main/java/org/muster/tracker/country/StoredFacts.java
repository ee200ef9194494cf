package org.muster.tracker.country;

import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.muster.contract.fact.FactCodec;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Fact;
import org.muster.core.fact.Subject;
import org.muster.core.situation.KnownFacts;

/**
 * Facts of a country in the store.
 *
 * @param within a condition that they meet too
 */
record StoredFacts(
        MongoCollection<Document> facts, CountryCode country, Document within, MeterRegistry meters)
        implements KnownFacts {

    @Override
    public Collection<Fact> all() {
        meters.counter("muster.facts.read", "what", "country").increment();
        return read("country", country.alpha3());
    }

    @Override
    public Collection<Fact> about(Set<Subject> subjects) {
        meters.counter("muster.facts.read", "what", "subject").increment();
        List<String> about = new ArrayList<>();
        about.add(about(country, Subject.AMENDMENTS));
        for (Subject subject : subjects) about.add(about(country, subject));
        List<Fact> found = read("about", new Document("$in", about));
        Set<String> missing = new HashSet<>();
        for (Fact f : found)
            if (f.event() instanceof Amendment a) missing.add(country + "/" + a.target());
        for (Fact f : found) missing.remove(country + "/" + f.id());
        if (!missing.isEmpty()) found.addAll(read("_id", new Document("$in", missing)));
        return found;
    }

    static String about(CountryCode country, Subject subject) {
        return country + "/" + subject;
    }

    private List<Fact> read(String field, Object condition) {
        Document query = new Document(field, condition);
        query.putAll(within);
        List<Fact> read = new ArrayList<>();
        for (Document stored : facts.find(query)) read.add(fact(stored));
        return read;
    }

    static Fact fact(Document stored) {
        String body = stored.get("body", Document.class).toJson();
        return FactCodec.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
