package org.muster.acceptance.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Of an unordered bulk all that can be done is done, and the rest is named. */
interface BulkConformance extends StoreUnderTest {

    BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    @Test
    default void a_bulk_inserts_replaces_updates_and_deletes() {
        var documents = collection();
        documents.insertMany(List.of(document(1, "old"), document(2, "old"), document(3, "old")));

        var result =
                documents.bulkWrite(
                        List.of(
                                new InsertOneModel<>(document(4, "new")),
                                new ReplaceOneModel<>(eq("_id", 1), document(1, "replaced")),
                                new UpdateOneModel<>(eq("_id", 2), Updates.set("v", "updated")),
                                new UpdateOneModel<>(
                                        eq("_id", 5),
                                        Updates.setOnInsert("v", "upserted"),
                                        new UpdateOptions().upsert(true)),
                                new DeleteOneModel<>(eq("_id", 3))),
                        UNORDERED);

        assertThat(result.getInsertedCount()).isOne();
        assertThat(result.getMatchedCount()).isEqualTo(2);
        assertThat(result.getDeletedCount()).isOne();
        assertThat(result.getUpserts()).hasSize(1);
        assertThat(documents.find().sort(new Document("_id", 1)))
                .containsExactly(
                        document(1, "replaced"),
                        document(2, "updated"),
                        document(4, "new"),
                        document(5, "upserted"));
    }

    @Test
    default void the_stale_ones_of_a_guarded_bulk_are_named_and_the_others_done() {
        var documents = collection();
        documents.insertMany(List.of(document(1, "a"), document(2, "stale"), document(3, "a")));

        var refusal =
                catchThrowableOfType(
                        MongoBulkWriteException.class,
                        () ->
                                documents.bulkWrite(
                                        List.of(moveOn(1), moveOn(2), moveOn(3), moveOn(4)),
                                        UNORDERED));

        assertThat(refusal.getWriteErrors())
                .extracting(BulkWriteError::getIndex, BulkWriteError::getCode)
                .containsExactly(tuple(1, DUPLICATE_KEY));
        assertThat(documents.find().sort(new Document("_id", 1)))
                .containsExactly(
                        document(1, "b"), document(2, "stale"), document(3, "b"), document(4, "b"));
    }

    @Test
    default void doubles_among_inserts_are_named_and_the_others_counted() {
        var documents = collection();
        documents.insertMany(List.of(document(2, "there"), document(4, "there")));

        var refusal =
                catchThrowableOfType(
                        MongoBulkWriteException.class,
                        () ->
                                documents.insertMany(
                                        List.of(
                                                document(1, "new"),
                                                document(2, "new"),
                                                document(3, "new"),
                                                document(4, "new")),
                                        new InsertManyOptions().ordered(false)));

        assertThat(refusal.getWriteErrors())
                .extracting(BulkWriteError::getIndex)
                .containsExactly(1, 3);
        assertThat(refusal.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(documents.countDocuments()).isEqualTo(4);
    }

    private static ReplaceOneModel<Document> moveOn(int id) {
        return new ReplaceOneModel<>(
                and(eq("_id", id), eq("v", "a")),
                document(id, "b"),
                new ReplaceOptions().upsert(true));
    }

    private static Document document(int id, String value) {
        return new Document("_id", id).append("v", value);
    }
}
