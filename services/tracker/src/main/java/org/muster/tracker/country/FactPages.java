package org.muster.tracker.country;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.core.fact.Subject;

/**
 * The facts of a country as known at an instant, latest effect first. They are read in stretches of
 * time that grow until a page is full: a store that cannot read an index backwards still reads a
 * few facts of ten thousand.
 */
public record FactPages(MongoCollection<Document> facts, CountryCode country, Instant knownAt) {
    private static final DateTimeFormatter TO_THE_MILLISECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final List<Duration> STRETCHES =
            List.of(Duration.ofDays(30), Duration.ofDays(240), Duration.ofDays(2000));

    /** The latest, those that take effect later than now among them. */
    public List<Fact> latest(Instant now, int most) {
        return read("$lt", country + "0", now, most);
    }

    public List<Fact> before(Fact fact, int most) {
        return read("$lt", effect(fact), fact.begins(), most);
    }

    public List<Fact> from(Fact fact, int most) {
        return read("$lte", effect(fact), fact.begins(), most);
    }

    /** Those of some ids and those of some wire names. */
    public List<Fact> chosen(Collection<String> ids, Collection<String> types) {
        List<Fact> chosen = new ArrayList<>();
        if (!ids.isEmpty())
            chosen.addAll(find("_id", in(ids.stream().map(i -> country + "/" + i).toList())));
        if (!types.isEmpty())
            chosen.addAll(find("type", in(types.stream().map(t -> type(country, t)).toList())));
        return chosen.stream().distinct().sorted(Fact.BY_EFFECT.reversed()).toList();
    }

    /** All amendments, which decide what became of others and of each other. */
    public List<Fact> amendments() {
        return find("about", StoredFacts.about(country, Subject.AMENDMENTS));
    }

    /** The order of effect as text: what is greater comes later. */
    static String effect(Fact fact) {
        return String.join(
                "/",
                fact.country().alpha3(),
                TO_THE_MILLISECOND.format(fact.begins()),
                TO_THE_MILLISECOND.format(fact.recordedAt()),
                fact.id().value());
    }

    static String type(CountryCode country, String name) {
        return country + "/" + name;
    }

    private List<Fact> read(String below, String end, Instant around, int most) {
        for (Duration back : STRETCHES) {
            String start = country + "/" + TO_THE_MILLISECOND.format(around.minus(back));
            List<Fact> found = between(start, below, end, most);
            if (found.size() == most) return found;
        }
        return between(country + "/", below, end, most);
    }

    private List<Fact> between(String start, String below, String end, int most) {
        Document query = known("effect", new Document("$gte", start).append(below, end));
        List<Fact> found = new ArrayList<>();
        for (Document stored : facts.find(query).sort(Sorts.descending("effect")).limit(most))
            found.add(StoredFacts.fact(stored));
        return found;
    }

    private List<Fact> find(String field, Object condition) {
        List<Fact> found = new ArrayList<>();
        for (Document stored : facts.find(known(field, condition)))
            found.add(StoredFacts.fact(stored));
        return found;
    }

    private Document known(String field, Object condition) {
        return new Document(field, condition)
                .append("recorded", new Document("$lte", knownAt.toEpochMilli()));
    }

    private static Document in(List<String> values) {
        return new Document("$in", values);
    }
}
