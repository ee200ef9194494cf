package org.muster.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetachedCollectionTest {

    @TempDir Path directory;

    @Test
    void a_reader_never_sees_an_update_half_done() throws Exception {
        try (var store = EmbeddedStore.start(directory, 0);
                var client = MongoClients.create(store.uri())) {
            var countries = client.getDatabase("muster").getCollection("countries");
            countries.insertOne(version(0).append("_id", "SDN"));

            var writer =
                    CompletableFuture.runAsync(
                            () -> update(countries), task -> Thread.ofPlatform().start(task));
            while (!writer.isDone()) {
                assertThat(countries.find(eq("_id", "SDN")))
                        .allSatisfy(found -> assertThat(found).isEqualTo(whole(found)));
            }
            writer.get();
        }
    }

    private static void update(MongoCollection<Document> countries) {
        for (int version = 1; version < 300; version++) {
            var next = version(version);
            var fields = next.keySet().stream().map(key -> set(key, next.get(key))).toList();
            countries.updateOne(eq("_id", "SDN"), combine(fields));
        }
    }

    private static Document whole(Document found) {
        return version(found.getInteger("a0")).append("_id", "SDN");
    }

    private static Document version(int version) {
        var document = new Document();
        for (int field = 0; field < 200; field++) {
            document.append("a" + field, version);
        }
        return document.append("all", Collections.nCopies(200, version));
    }
}
