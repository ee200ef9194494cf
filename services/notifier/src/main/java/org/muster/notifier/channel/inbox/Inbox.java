package org.muster.notifier.channel.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.muster.contract.answer.Answer;
import org.muster.contract.api.InboxMessage;
import org.muster.contract.api.InboxMessage.Answered;
import org.muster.contract.api.InboxMessage.Settled;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.muster.notifier.ledger.Rows;
import org.muster.notifier.people.PeopleView.PersonErased;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The inboxes of all people: what was told there, as the record of it says. */
@Component
public class Inbox {
    private static final int LATEST = 200;

    private static final List<Bson> CONTENT =
            Stream.of(
                            "inbox",
                            "subject",
                            "text",
                            "why",
                            "readAt",
                            "answer",
                            "answeredAt",
                            "settledAt",
                            "settledBy")
                    .map(Updates::unset)
                    .toList();

    private final MongoCollection<Document> messages;

    Inbox(@Qualifier("notifierDatabase") MongoDatabase database) {
        this.messages = Rows.of(database);
        messages.createIndex(Indexes.ascending("inbox"), new IndexOptions().sparse(true));
    }

    public List<InboxMessage> of(PersonId person) {
        List<InboxMessage> found = new ArrayList<>();
        for (Document d :
                messages.find(eq("inbox", person.value()))
                        .sort(Sorts.descending("at"))
                        .limit(LATEST)) found.add(read(d));
        return found;
    }

    /** A message of the person. */
    public Optional<InboxMessage> find(PersonId person, String id) {
        var own = and(eq("_id", id), eq("inbox", person.value()));
        return Optional.ofNullable(messages.find(own).first()).map(Inbox::read);
    }

    /** Notes what the person answered; false when the person has no such message. */
    public boolean answered(PersonId person, String id, Answer answer, Instant now) {
        var own = and(eq("_id", id), eq("inbox", person.value()));
        Bson said =
                combine(
                        Updates.set("answer", answer.name()),
                        Updates.set("answeredAt", Date.from(now)),
                        Updates.set("readAt", Date.from(now)));
        return messages.updateOne(own, said).getMatchedCount() == 1;
    }

    /** Notes in messages that what they say is so no more. */
    public void settle(List<String> ids, Settled settled) {
        if (ids.isEmpty()) return;
        AuthorId by = settled.by();
        Bson what =
                combine(
                        Updates.set("settledAt", Date.from(settled.at())),
                        Updates.set("settledBy", by == null ? null : by.value()));
        messages.updateMany(Filters.in("_id", ids), what);
    }

    public long unread(PersonId person) {
        return of(person).stream().filter(m -> m.readAt() == null).count();
    }

    /** Marks a message of the person as read; false when the person has no such message. */
    public boolean read(PersonId person, String id, Instant now) {
        var own = and(eq("_id", id), eq("inbox", person.value()));
        return messages.updateOne(own, Updates.set("readAt", Date.from(now))).getMatchedCount()
                == 1;
    }

    /** Marks every message of the person that is not read yet. */
    public void readAll(PersonId person, Instant now) {
        var unread = and(eq("inbox", person.value()), eq("readAt", null));
        messages.updateMany(unread, Updates.set("readAt", Date.from(now)));
    }

    /** Takes everything out that somebody got; that something was told stays on record. */
    public void remove(PersonId person) {
        messages.updateMany(eq("inbox", person.value()), combine(CONTENT));
    }

    @EventListener
    void erase(PersonErased erased) {
        remove(erased.person());
    }

    private static InboxMessage read(Document d) {
        Date readAt = d.getDate("readAt");
        return new InboxMessage(
                d.getString("_id"),
                d.getString("subject"),
                d.getString("text"),
                d.get("why", ""),
                Rows.reminder(d),
                d.getDate("at").toInstant(),
                readAt == null ? null : readAt.toInstant(),
                answered(d),
                settled(d));
    }

    private static @Nullable Settled settled(Document d) {
        Date at = d.getDate("settledAt");
        String by = d.getString("settledBy");
        return at == null
                ? null
                : new Settled(at.toInstant(), by == null ? null : new AuthorId(by));
    }

    private static @Nullable Answered answered(Document d) {
        String answer = d.getString("answer");
        return answer == null
                ? null
                : new Answered(Answer.valueOf(answer), d.getDate("answeredAt").toInstant());
    }
}
