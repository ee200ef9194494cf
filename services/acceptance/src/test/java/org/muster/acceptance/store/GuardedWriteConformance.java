package org.muster.acceptance.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** A document is replaced only by the one who read its latest version. */
interface GuardedWriteConformance extends StoreUnderTest {

    ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    @Test
    default void a_guarded_replace_makes_the_document_and_moves_it_on() {
        var documents = collection();

        documents.replaceOne(guard("SDN", 0), version("SDN", 1), UPSERT);
        var second = documents.replaceOne(guard("SDN", 1), version("SDN", 2), UPSERT);

        assertThat(second.getMatchedCount()).isOne();
        assertThat(documents.find()).containsExactly(version("SDN", 2));
    }

    @Test
    default void a_stale_upsert_is_refused_as_a_duplicate() {
        var documents = collection();
        documents.insertOne(version("SDN", 5));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> documents.replaceOne(guard("SDN", 4), version("SDN", 5), UPSERT))
                .satisfies(e -> assertThat(StoreUnderTest.code(e)).isEqualTo(DUPLICATE_KEY));
    }

    @Test
    default void a_stale_replace_without_upsert_matches_nothing() {
        var documents = collection();
        documents.insertOne(version("SDN", 5));

        assertThat(documents.replaceOne(guard("SDN", 4), version("SDN", 6)).getMatchedCount())
                .isZero();
        assertThat(documents.find()).containsExactly(version("SDN", 5));
    }

    @Test
    default void of_writers_at_the_same_time_exactly_one_wins_each_version() throws Exception {
        var documents = collection();
        documents.insertOne(version("SDN", 0));
        int writers = 6;
        int versions = 40;

        List<Long> won = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            Callable<List<Long>> writer = () -> versionsWon(documents, versions);
            var all = IntStream.range(0, writers).mapToObj(i -> writer).toList();
            for (var versionsOfOne : threads.invokeAll(all)) {
                won.addAll(versionsOfOne.get());
            }
        }

        assertThat(won).doesNotHaveDuplicates().hasSize(versions);
        assertThat(documents.find().first()).containsEntry("version", (long) versions);
    }

    private static List<Long> versionsWon(MongoCollection<Document> documents, int last) {
        var won = new ArrayList<Long>();
        while (true) {
            long version = StoreUnderTest.byId(documents, "SDN").getLong("version");
            if (version == last) {
                return won;
            }
            if (replaced(documents, version)) {
                won.add(version + 1);
            }
        }
    }

    private static boolean replaced(MongoCollection<Document> documents, long version) {
        try {
            documents.replaceOne(guard("SDN", version), version("SDN", version + 1), UPSERT);
            return true;
        } catch (MongoWriteException lost) {
            assertThat(StoreUnderTest.code(lost)).isEqualTo(DUPLICATE_KEY);
            return false;
        }
    }

    private static Bson guard(String id, long version) {
        return and(eq("_id", id), eq("version", version));
    }

    private static Document version(String id, long version) {
        return new Document("_id", id).append("version", version);
    }
}
