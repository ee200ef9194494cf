package org.muster.tracker.country;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The documents of all countries, decoded once per version. */
@Component
public class CountryStore {
    private final MongoCollection<Document> documents;
    private final Map<CountryCode, CountryDocument> decoded = new ConcurrentHashMap<>();

    CountryStore(@Qualifier("trackerDatabase") MongoDatabase database) {
        this.documents = database.getCollection("countries");
    }

    /** The country's document, or that of an unknown country. */
    public CountryDocument load(CountryCode country) {
        Document head =
                documents
                        .find(eq("_id", country.alpha3()))
                        .projection(Projections.include("version"))
                        .first();
        return head == null ? CountryDocument.unknown(country) : at(country, version(head));
    }

    /** Every country of which anything is stored. */
    public List<CountryDocument> all() {
        return versions().entrySet().stream().map(e -> at(e.getKey(), e.getValue())).toList();
    }

    /** The version of every country of which anything is stored, by code. */
    public SortedMap<CountryCode, Long> versions() {
        SortedMap<CountryCode, Long> versions = new TreeMap<>();
        for (Document head : documents.find().projection(Projections.include("version")))
            versions.put(CountryCode.of(head.getString("_id")), version(head));
        return versions;
    }

    private CountryDocument at(CountryCode country, long version) {
        CountryDocument known = decoded.get(country);
        if (known != null && known.version() == version) return known;
        Document whole = documents.find(eq("_id", country.alpha3())).first();
        return whole == null ? CountryDocument.unknown(country) : remember(read(whole));
    }

    /**
     * Replaces the document if nobody else has since it was loaded.
     *
     * @param next the new content, with the version after the loaded one
     * @return false when somebody else was first: load again and redo
     */
    public boolean replace(CountryDocument next) {
        Document written = write(next);
        if (next.version() == 1) {
            try {
                documents.insertOne(written);
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
                throw e;
            }
        } else {
            var guard = and(eq("_id", next.country().alpha3()), eq("version", next.version() - 1));
            if (documents.replaceOne(guard, written).getMatchedCount() == 0) return false;
        }
        remember(next);
        return true;
    }

    private CountryDocument remember(CountryDocument document) {
        decoded.put(document.country(), document);
        return document;
    }

    private static Document write(CountryDocument document) {
        Document written = new Document("_id", document.country().alpha3());
        written.putAll(Document.parse(MusterJson.mapper().writeValueAsString(document)));
        written.put("version", document.version());
        written.put("offset", document.offset());
        return written;
    }

    private static long version(Document head) {
        return head.get("version", Number.class).longValue();
    }

    private static CountryDocument read(Document document) {
        return MusterJson.mapper().readValue(document.toJson(), CountryDocument.class);
    }
}
