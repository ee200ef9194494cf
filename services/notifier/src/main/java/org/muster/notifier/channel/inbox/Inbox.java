package org.muster.notifier.channel.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.muster.contract.api.InboxMessage;
import org.muster.contract.json.MusterJson;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.Reminder;
import org.muster.notifier.compose.Message;
import org.muster.notifier.people.PeopleView.PersonErased;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The inboxes of all people. */
@Component
public class Inbox {
    private static final int LATEST = 200;

    private final MongoCollection<Document> messages;

    Inbox(@Qualifier("notifierDatabase") MongoDatabase database) {
        this.messages = database.getCollection("inbox");
        messages.createIndex(Indexes.ascending("person"));
    }

    /** Puts a message in; the same id again changes nothing. */
    public void put(String id, PersonId person, Reminder reminder, Message message, Instant now) {
        if (messages.find(eq("_id", id)).first() != null) return;
        Document document =
                new Document("_id", id)
                        .append("person", person.value())
                        .append("subject", message.subject())
                        .append("text", message.body())
                        .append("why", message.why())
                        .append(
                                "reminder",
                                Document.parse(MusterJson.mapper().writeValueAsString(reminder)))
                        .append("receivedAt", Date.from(now));
        messages.replaceOne(eq("_id", id), document, new ReplaceOptions().upsert(true));
    }

    public List<InboxMessage> of(PersonId person) {
        List<InboxMessage> found = new ArrayList<>();
        for (Document d :
                messages.find(eq("person", person.value()))
                        .sort(Sorts.descending("receivedAt"))
                        .limit(LATEST)) found.add(read(d));
        return found;
    }

    public long unread(PersonId person) {
        return of(person).stream().filter(m -> m.readAt() == null).count();
    }

    /** Marks a message of the person as read; false when the person has no such message. */
    public boolean read(PersonId person, String id, Instant now) {
        var own = and(eq("_id", id), eq("person", person.value()));
        return messages.updateOne(own, Updates.set("readAt", Date.from(now))).getMatchedCount()
                == 1;
    }

    /** Marks every message of the person that is not read yet. */
    public void readAll(PersonId person, Instant now) {
        var unread = and(eq("person", person.value()), eq("readAt", null));
        messages.updateMany(unread, Updates.set("readAt", Date.from(now)));
    }

    @EventListener
    void erase(PersonErased erased) {
        messages.deleteMany(eq("person", erased.person().value()));
    }

    private static InboxMessage read(Document d) {
        Date readAt = d.getDate("readAt");
        return new InboxMessage(
                d.getString("_id"),
                d.getString("subject"),
                d.getString("text"),
                d.get("why", ""),
                MusterJson.mapper()
                        .readValue(d.get("reminder", Document.class).toJson(), Reminder.class),
                d.getDate("receivedAt").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
