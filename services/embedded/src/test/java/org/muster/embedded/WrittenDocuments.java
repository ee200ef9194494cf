package org.muster.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;

/**
 * Documents that are replaced again and again by guarded upserts, and the version of each that was
 * last acknowledged.
 *
 * <p>Every field of a document follows from its id and version, so that a torn one shows.
 */
final class WrittenDocuments {

    private static final int DOCUMENTS = 40;
    private static final int BUCKETS = 7;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final Map<Integer, Integer> acknowledged = new HashMap<>();
    private final AtomicInteger writes = new AtomicInteger();

    int writes() {
        return writes.get();
    }

    /** Moves each document on by one version after the other until the store is gone. */
    void writeUntilKilled(String uri) {
        try (var client = MongoClients.create(uri + "/?serverSelectionTimeoutMS=1000")) {
            var documents = collection(client.getDatabase("kill").getCollection("documents"));
            for (int turn = 0; ; turn++) {
                moveOn(documents, turn % DOCUMENTS);
            }
        } catch (MongoException killed) {
            assertThat(killed.getCode()).as("%s", killed).isNegative();
        }
    }

    private void moveOn(MongoCollection<Document> documents, int id) {
        var found = documents.find(eq("_id", id)).first();
        int version = found == null ? 0 : found.getInteger("version");
        documents.replaceOne(
                and(eq("_id", id), eq("version", version)), document(id, version + 1), UPSERT);
        acknowledged.put(id, version + 1);
        writes.incrementAndGet();
    }

    /** Nothing acknowledged is lost, no document is torn, and each index finds each document. */
    void verify(String uri) {
        try (var client = MongoClients.create(uri)) {
            var documents = collection(client.getDatabase("kill").getCollection("documents"));
            assertThat(documents.find(in("bucket", 0, 1, 2, 3, 4, 5, 6)))
                    .hasSize((int) documents.countDocuments());
            acknowledged.forEach((id, version) -> verify(documents, id, version));
        }
    }

    private static void verify(MongoCollection<Document> documents, int id, int acknowledged) {
        var found = requireNonNull(documents.find(eq("_id", id)).first(), "lost: " + id);
        int version = found.getInteger("version");
        assertThat(version).isBetween(acknowledged, acknowledged + 1);
        assertThat(found).isEqualTo(document(id, version));
        assertThat(documents.find(eq("key", id + ":" + version))).containsExactly(found);
        assertThat(documents.find(eq("bucket", version % BUCKETS))).contains(found);
    }

    private static MongoCollection<Document> collection(MongoCollection<Document> documents) {
        documents.createIndex(ascending("bucket"));
        documents.createIndex(ascending("key"), new IndexOptions().unique(true));
        return documents;
    }

    private static Document document(int id, int version) {
        return new Document("_id", id)
                .append("version", version)
                .append("bucket", version % BUCKETS)
                .append("key", id + ":" + version)
                .append("lines", Collections.nCopies(1 + id * 10, "line of version " + version));
    }
}
