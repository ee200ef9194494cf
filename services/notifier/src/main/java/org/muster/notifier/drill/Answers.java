package org.muster.notifier.drill;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.ReminderId;
import org.muster.notifier.people.PeopleView.PersonErased;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who answered which drill, and when first: facts of the notifier's own. */
@Component
class Answers {
    private final MongoCollection<Document> answers;

    Answers(@Qualifier("notifierDatabase") MongoDatabase database) {
        this.answers = database.getCollection("drillAnswers");
        answers.createIndex(ascending("drill"));
        answers.createIndex(ascending("person"));
    }

    /** Notes an answer; false when the person had answered before, which is what counts. */
    boolean add(ReminderId drill, PersonId person, Instant now) {
        try {
            answers.insertOne(
                    new Document("_id", drill + "." + person)
                            .append("drill", drill.value())
                            .append("person", person.value())
                            .append("at", Date.from(now)));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
    }

    /** When each who answered did so first. */
    Map<PersonId, Instant> to(ReminderId drill) {
        Map<PersonId, Instant> found = new HashMap<>();
        for (Document d : answers.find(eq("drill", drill.value())))
            found.put(new PersonId(d.getString("person")), d.getDate("at").toInstant());
        return found;
    }

    @EventListener
    void erase(PersonErased erased) {
        answers.deleteMany(eq("person", erased.person().value()));
    }
}
