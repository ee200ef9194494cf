package org.muster.notifier.ledger;

import static java.util.Objects.requireNonNullElse;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.muster.contract.json.MusterJson;
import org.muster.contract.reminder.Delivery;
import org.muster.core.country.CountryCode;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.Settlement;
import org.muster.notifier.compose.Message;

/** A delivery as it is stored: what is looked for as fields, the rest as it goes over the wire. */
public final class Rows {
    private Rows() {}

    /** Where they are. */
    public static MongoCollection<Document> of(MongoDatabase database) {
        return database.getCollection("deliveries");
    }

    static Document row(Entry entry) {
        Delivery delivery = entry.delivery();
        Document row =
                new Document("_id", delivery.id())
                        .append("country", delivery.country().alpha3())
                        .append("reminder", delivery.reminder().value())
                        .append("outcome", delivery.outcome().name())
                        .append("at", Date.from(delivery.at()))
                        .append("delivery", MusterJson.mapper().writeValueAsString(delivery))
                        .append("about", MusterJson.mapper().writeValueAsString(entry.reminder()));
        row.append("concern", concern(delivery.country(), entry.reminder().concern()));
        if (entry.settlement() != null)
            row.append("settled", true)
                    .append(
                            "settlement",
                            MusterJson.mapper().writeValueAsString(entry.settlement()));
        if (entry.reminder().drill() != null) row.append("drill", true);
        if (delivery.person() != null) row.append("person", delivery.person().value());
        Message shown = entry.shown();
        if (shown != null && delivery.person() != null)
            row.append("inbox", delivery.person().value())
                    .append("subject", shown.subject())
                    .append("text", shown.body())
                    .append("why", shown.why());
        if (!delivery.open()) return row;
        Instant due = due(delivery);
        row.append("open", delivery.channel().name()).append("notBefore", Date.from(due));
        Claim claim = entry.claim();
        if (claim == null) return row.append("nextAttemptAt", Date.from(due));
        return row.append("nextAttemptAt", Date.from(claim.until()))
                .append("message", delivery.message())
                .append("claim", claim.id())
                .append("instance", claim.instance());
    }

    static Instant due(Delivery delivery) {
        return requireNonNullElse(delivery.notBefore(), delivery.at());
    }

    static Delivery delivery(Document row) {
        Delivery delivery =
                MusterJson.mapper().readValue(row.getString("delivery"), Delivery.class);
        String message = row.getString("message");
        return message == null ? delivery : delivery.inMessage(message);
    }

    /** What a concern is looked for by. */
    static String concern(CountryCode country, String concern) {
        return country.alpha3() + "|" + concern;
    }

    static Entry entry(Document row) {
        return new Entry(delivery(row), reminder(row));
    }

    /** What a row is about. */
    public static Reminder reminder(Document row) {
        return MusterJson.mapper().readValue(row.getString("about"), Reminder.class);
    }

    static Open open(Document row) {
        String settlement = row.getString("settlement");
        return new Open(
                delivery(row),
                reminder(row),
                settlement == null
                        ? null
                        : MusterJson.mapper().readValue(settlement, Settlement.class),
                row.getDate("nextAttemptAt").toInstant(),
                settlement == null && row.getBoolean("settled", false));
    }
}
