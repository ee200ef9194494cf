package org.muster.acceptance.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Parts of documents are changed in place. */
interface UpdateConformance extends StoreUnderTest {

    @Test
    default void an_upsert_sets_some_fields_only_when_it_inserts() {
        var documents = collection();
        var update = combine(set("state", "sent"), setOnInsert("first", true), inc("tries", 1));
        var upsert = new UpdateOptions().upsert(true);

        assertThat(documents.updateOne(eq("_id", 1), update, upsert).getUpsertedId()).isNotNull();
        documents.updateOne(eq("_id", 1), set("first", false));
        assertThat(documents.updateOne(eq("_id", 1), update, upsert).getMatchedCount()).isOne();

        assertThat(documents.find())
                .containsExactly(
                        new Document("_id", 1)
                                .append("first", false)
                                .append("state", "sent")
                                .append("tries", 2));
    }

    @Test
    default void a_list_keeps_its_last_elements() {
        var documents = collection();
        documents.insertOne(new Document("_id", 1).append("ledger", List.of("a", "b")));

        var lastThree = new PushOptions().slice(-3);
        documents.updateOne(eq("_id", 1), pushEach("ledger", List.of("c", "d"), lastThree));

        assertThat(StoreUnderTest.byId(documents, 1).getList("ledger", String.class))
                .containsExactly("b", "c", "d");
    }

    @Test
    default void an_element_is_added_to_a_set_once_and_a_field_removed() {
        var documents = collection();
        documents.insertOne(new Document("_id", 1).append("tags", List.of("x")).append("old", 1));

        documents.updateOne(eq("_id", 1), combine(addToSet("tags", "y"), unset("old")));
        documents.updateOne(eq("_id", 1), addToSet("tags", "y"));

        assertThat(documents.find().first())
                .isEqualTo(new Document("_id", 1).append("tags", List.of("x", "y")));
    }

    @Test
    default void nested_fields_are_set_by_path() {
        var documents = collection();
        documents.insertOne(new Document("_id", 1).append("at", new Document("p", 0)));

        documents.updateOne(eq("_id", 1), combine(set("at.offset", 41L), inc("at.p", 2)));

        assertThat(StoreUnderTest.byId(documents, 1).get("at"))
                .isEqualTo(new Document("p", 2).append("offset", 41L));
    }

    @Test
    default void find_and_update_gives_the_document_before_or_after() {
        var documents = collection();
        documents.insertOne(new Document("_id", 1).append("state", "due"));
        var due = and(eq("_id", 1), eq("state", "due"));
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

        assertThat(documents.findOneAndUpdate(due, set("state", "taken")))
                .containsEntry("state", "due");
        assertThat(documents.findOneAndUpdate(due, set("state", "taken"))).isNull();
        assertThat(documents.findOneAndUpdate(eq("_id", 1), set("state", "done"), after))
                .containsEntry("state", "done");
    }

    @Test
    default void many_are_updated_at_once() {
        var documents = collection();
        for (int i = 0; i < 5; i++) {
            documents.insertOne(new Document("_id", i).append("read", i == 0));
        }

        var result = documents.updateMany(eq("read", false), set("read", true));

        assertThat(result.getMatchedCount()).isEqualTo(4);
        assertThat(result.getModifiedCount()).isEqualTo(4);
        assertThat(documents.countDocuments(eq("read", true))).isEqualTo(5);
    }
}
