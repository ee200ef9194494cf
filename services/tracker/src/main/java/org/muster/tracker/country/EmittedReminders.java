package org.muster.tracker.country;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.muster.core.reminder.Reminder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The reminders that were emitted, for those who ask. */
@Component
public class EmittedReminders {
    private final MongoCollection<Document> reminders;

    EmittedReminders(@Qualifier("trackerDatabase") MongoDatabase database) {
        this.reminders = database.getCollection("reminders");
        reminders.createIndex(Indexes.ascending("country"));
    }

    /** Keeps reminders; the same one again changes nothing. */
    public void keep(List<Reminder> emitted) {
        if (emitted.isEmpty()) return;
        List<ReplaceOneModel<Document>> writes = new ArrayList<>();
        for (Reminder r : emitted) {
            Document document =
                    new Document("_id", r.id().value())
                            .append("country", r.country().alpha3())
                            .append("dueAt", Date.from(r.dueAt()))
                            .append(
                                    "body",
                                    Document.parse(MusterJson.mapper().writeValueAsString(r)));
            writes.add(
                    new ReplaceOneModel<>(
                            eq("_id", r.id().value()),
                            document,
                            new ReplaceOptions().upsert(true)));
        }
        reminders.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    /** The latest reminders of a country, the one due last first. */
    public List<Reminder> latest(CountryCode country, int limit) {
        List<Reminder> latest = new ArrayList<>();
        for (Document d :
                reminders
                        .find(eq("country", country.alpha3()))
                        .sort(Sorts.descending("dueAt"))
                        .limit(limit))
            latest.add(
                    MusterJson.mapper()
                            .readValue(d.get("body", Document.class).toJson(), Reminder.class));
        return latest;
    }
}
