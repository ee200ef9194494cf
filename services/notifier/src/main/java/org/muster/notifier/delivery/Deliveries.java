package org.muster.notifier.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.muster.contract.json.MusterJson;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.core.country.CountryCode;
import org.muster.core.reminder.Reminder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * What was told to whom, and what is still to be told: the memory that makes every delivery happen
 * once.
 */
@Component
public class Deliveries {
    private static final int LATEST = 200;

    private final MongoCollection<Document> deliveries;

    Deliveries(@Qualifier("notifierDatabase") MongoDatabase database) {
        this.deliveries = database.getCollection("deliveries");
        deliveries.createIndex(Indexes.ascending("outcome", "nextAttemptAt"));
        deliveries.createIndex(Indexes.ascending("country"));
    }

    /** A delivery that waits to be tried (again). */
    record Waiting(Delivery delivery, Reminder reminder, Instant firstAttemptAt) {}

    Optional<Delivery> find(String id) {
        return Optional.ofNullable(deliveries.find(eq("_id", id)).first()).map(Deliveries::read);
    }

    /** Writes a delivery; {@code nextAttemptAt} is null once it is settled. */
    void write(
            Delivery delivery,
            Reminder reminder,
            Instant firstAttemptAt,
            @Nullable Instant nextAttemptAt) {
        Document document =
                new Document("_id", delivery.id())
                        .append("country", delivery.country().alpha3())
                        .append("outcome", delivery.outcome().name())
                        .append("at", Date.from(delivery.at()))
                        .append("firstAttemptAt", Date.from(firstAttemptAt))
                        .append(
                                "nextAttemptAt",
                                nextAttemptAt == null ? null : Date.from(nextAttemptAt))
                        .append(
                                "delivery",
                                Document.parse(MusterJson.mapper().writeValueAsString(delivery)))
                        .append(
                                "reminder",
                                Document.parse(MusterJson.mapper().writeValueAsString(reminder)));
        deliveries.replaceOne(
                eq("_id", delivery.id()), document, new ReplaceOptions().upsert(true));
    }

    /** Those whose time to be tried has come. */
    List<Waiting> due(Instant now) {
        List<Waiting> due = new ArrayList<>();
        var open = in("outcome", Outcome.PENDING.name(), Outcome.RETRYING.name());
        for (Document d :
                deliveries.find(and(open, lte("nextAttemptAt", Date.from(now)))).limit(LATEST))
            due.add(
                    new Waiting(
                            read(d),
                            MusterJson.mapper()
                                    .readValue(
                                            d.get("reminder", Document.class).toJson(),
                                            Reminder.class),
                            d.getDate("firstAttemptAt").toInstant()));
        return due;
    }

    long pending() {
        return deliveries.countDocuments(
                in("outcome", Outcome.PENDING.name(), Outcome.RETRYING.name()));
    }

    /** The latest deliveries, newest first: of one country, or of all. */
    List<Delivery> latest(@Nullable CountryCode country) {
        List<Delivery> latest = new ArrayList<>();
        var which = country == null ? new Document() : eq("country", country.alpha3());
        for (Document d : deliveries.find(which).sort(Sorts.descending("at")).limit(LATEST))
            latest.add(read(d));
        return latest;
    }

    private static Delivery read(Document d) {
        return MusterJson.mapper()
                .readValue(d.get("delivery", Document.class).toJson(), Delivery.class);
    }
}
