package org.muster.notifier.drill;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The drills that there were. The first that is heard of one is what counts, and of those of one
 * country that start at the same time the first that is heard of.
 */
@Component
class Drills {
    private static final int LATEST = 50;

    private final MongoCollection<Document> drills;

    Drills(@Qualifier("notifierDatabase") MongoDatabase database) {
        this.drills = database.getCollection("drills");
        drills.createIndex(ascending("country"));
        drills.createIndex(ascending("closed"));
        drills.createIndex(ascending("on"), new IndexOptions().unique(true).sparse(true));
    }

    /**
     * The drill as it was begun, by this or by who was first with it; empty when another one of the
     * country was on, and then it never begins.
     */
    Optional<Kept> begun(Reminder reminder, Instant now) {
        String country = reminder.country().alpha3();
        Document fresh =
                new Document("_id", reminder.id().value())
                        .append("country", country)
                        .append("on", country)
                        .append("at", Date.from(reminder.dueAt()))
                        .append("closed", false)
                        .append("reminder", MusterJson.mapper().writeValueAsString(reminder));
        Kept begun = read(fresh);
        fresh.append("ends", Date.from(begun.drill().ends()));
        drills.updateMany(and(eq("on", country), over(now)), unset("on"));
        if (insert(fresh)) return Optional.of(begun);
        Optional<Kept> first = find(reminder.id().value());
        // the log may say it once more when the other one is over
        if (first.isEmpty()) insert(new Document("_id", reminder.id().value()).append("met", true));
        return first;
    }

    private boolean insert(Document fresh) {
        try {
            drills.insertOne(fresh);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
    }

    Optional<Kept> find(String id) {
        return Optional.ofNullable(drills.find(and(eq("_id", id), ne("country", null))).first())
                .map(Drills::read);
    }

    /** Those of a country, the latest first. */
    List<Kept> of(CountryCode country) {
        return drills.find(eq("country", country.alpha3()))
                .sort(Sorts.descending("at"))
                .limit(LATEST)
                .map(Drills::read)
                .into(new ArrayList<>());
    }

    /** All, the latest first. */
    List<Kept> all() {
        return drills.find(ne("country", null))
                .sort(Sorts.descending("at"))
                .map(Drills::read)
                .into(new ArrayList<>());
    }

    /** Those that are on, or of whose end not everybody was told. */
    List<Kept> open() {
        return drills.find(eq("closed", false)).map(Drills::read).into(new ArrayList<>());
    }

    /** Ends one before its time; nothing happens when it is over. */
    void end(ReminderId id, AuthorId by, Instant now) {
        Bson on = and(eq("_id", id.value()), eq("endedAt", null), eq("closed", false));
        drills.updateOne(
                on,
                combine(set("endedAt", Date.from(now)), set("endedBy", by.value()), unset("on")));
    }

    /** Those that are over without everybody having been told of it. */
    List<Kept> toClose(Instant now) {
        return drills.find(and(eq("closed", false), over(now)))
                .map(Drills::read)
                .into(new ArrayList<>());
    }

    private static Bson over(Instant now) {
        return or(lte("ends", Date.from(now)), ne("endedAt", null));
    }

    /** Everybody was told that it is over; whether this was the first to say so. */
    boolean close(ReminderId id) {
        Bson open = and(eq("_id", id.value()), eq("closed", false));
        return drills.updateOne(open, combine(set("closed", true), unset("on"))).getModifiedCount()
                == 1;
    }

    private static Kept read(Document d) {
        Date ended = d.getDate("endedAt");
        String by = d.getString("endedBy");
        return new Kept(
                MusterJson.mapper().readValue(d.getString("reminder"), Reminder.class),
                ended == null ? null : ended.toInstant(),
                by == null ? null : new AuthorId(by));
    }
}
