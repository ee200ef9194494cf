package org.muster.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.embedded.port.LoopbackPort;
import org.muster.embedded.port.PortTakenException;

class EmbeddedStoreTest {

    @TempDir Path directory;

    @Test
    void documents_and_indexes_outlive_a_restart() {
        inStore(
                seats -> {
                    seats.createIndex(ascending("person", "since"));
                    seats.createIndex(ascending("post"), new IndexOptions().unique(true));
                    seats.insertOne(seat(1, "p1", 3, "CoM"));
                    seats.insertOne(seat(2, "p1", 5, "RMO"));
                    seats.insertOne(seat(3, "p2", 4, "DCoM"));
                    seats.updateOne(eq("_id", 3), Updates.set("person", "p1"));
                    seats.deleteOne(eq("_id", 2));
                });

        inStore(
                seats -> {
                    assertThat(seats.find(and(eq("person", "p1"), gte("since", 4))))
                            .containsExactly(seat(3, "p1", 4, "DCoM"));
                    seats.insertOne(seat(4, "p4", 1, "RMO"));
                    assertThatExceptionOfType(MongoWriteException.class)
                            .isThrownBy(() -> seats.insertOne(seat(5, "p4", 1, "CoM")));
                });
    }

    @Test
    void an_answered_write_is_in_the_file() throws Exception {
        try (var store = EmbeddedStore.start(directory.resolve("live"), 0);
                var client = MongoClients.create(store.uri())) {
            var seats = client.getDatabase("muster").getCollection("seats");
            seats.createIndex(ascending("post"), new IndexOptions().unique(true));
            seats.insertOne(seat(1, "p1", 1, "CoM"));

            Files.createDirectories(directory.resolve("as-if-killed"));
            Files.copy(
                    directory.resolve("live/documents.mv"),
                    directory.resolve("as-if-killed/documents.mv"));
        }

        try (var store = EmbeddedStore.start(directory.resolve("as-if-killed"), 0);
                var client = MongoClients.create(store.uri())) {
            var seats = client.getDatabase("muster").getCollection("seats");
            assertThat(seats.find(eq("post", "CoM"))).containsExactly(seat(1, "p1", 1, "CoM"));
        }
    }

    @Test
    void a_document_that_is_replaced_often_does_not_swell_the_file() throws Exception {
        var upsert = new ReplaceOptions().upsert(true);
        inStore(
                countries -> {
                    for (int version = 0; version < 2_000; version++) {
                        var timeline = (version + "x").repeat(10_000);
                        countries.replaceOne(
                                eq("_id", version % 20),
                                new Document("version", version).append("timeline", timeline),
                                upsert);
                    }
                });

        assertThat(Files.size(directory.resolve("documents.mv"))).isLessThan(20_000_000);
    }

    @Test
    void it_says_hello_and_lists_its_databases() {
        try (var store = EmbeddedStore.start(directory, 0);
                var client = MongoClients.create(store.uri())) {
            client.getDatabase("muster_tracker").getCollection("c").insertOne(seat(1, "p", 1, "s"));

            assertThat(client.getDatabase("muster_tracker").runCommand(new Document("hello", 1)))
                    .containsEntry("isWritablePrimary", true)
                    .containsKey("maxWireVersion");
            assertThat(client.listDatabaseNames()).contains("muster_tracker");
            assertThat(client.getDatabase("muster_tracker").getCollection("c").countDocuments())
                    .isOne();
        }
    }

    @Test
    void a_taken_port_is_refused_before_the_file_is_opened() throws Exception {
        try (var other = new ServerSocket()) {
            other.bind(LoopbackPort.address(0));

            assertThatExceptionOfType(PortTakenException.class)
                    .isThrownBy(() -> EmbeddedStore.start(directory, other.getLocalPort()))
                    .withMessageContaining("muster.embedded.store-port");
            assertThat(directory).isEmptyDirectory();
        }
    }

    @Test
    void a_file_that_is_none_of_its_own_is_named() throws Exception {
        var file = Files.writeString(directory.resolve("documents.mv"), "not a store".repeat(2000));

        assertThatExceptionOfType(StoreStartException.class)
                .isThrownBy(() -> EmbeddedStore.start(directory, 0))
                .withMessageContaining(file.toString());
    }

    private void inStore(Consumer<MongoCollection<Document>> work) {
        try (var store = EmbeddedStore.start(directory, 0);
                var client = MongoClients.create(store.uri())) {
            work.accept(client.getDatabase("muster").getCollection("seats"));
        }
    }

    private static Document seat(int id, String person, int since, String post) {
        return new Document("_id", id)
                .append("person", person)
                .append("since", since)
                .append("post", post);
    }
}
