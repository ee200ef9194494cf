package org.muster.acceptance.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** Indexes find what changed a moment ago, and unique ones refuse the second. */
interface IndexConformance extends StoreUnderTest {

    IndexOptions UNIQUE = new IndexOptions().unique(true);

    @Test
    default void a_page_of_the_latest_is_found_by_a_range_of_an_indexed_time() {
        var deliveries = collection();
        deliveries.createIndex(ascending("person", "at"));
        for (int day = 1; day <= 20; day++) {
            deliveries.insertOne(delivery(day, day % 2 == 0 ? "p1" : "p2", day));
        }

        var filter = and(eq("person", "p1"), gte("at", day(5)), lt("at", day(15)));
        var page = deliveries.find(filter).sort(Sorts.descending("at")).skip(1).limit(3);

        assertThat(page).extracting(d -> d.get("_id")).containsExactly(12, 10, 8);
    }

    @Test
    default void an_index_follows_updates_and_deletes() {
        var documents = collection();
        documents.createIndex(ascending("state"));
        for (int i = 0; i < 6; i++) {
            documents.insertOne(new Document("_id", i).append("state", "due"));
        }

        documents.updateOne(eq("_id", 1), Updates.set("state", "sent"));
        documents.replaceOne(eq("_id", 2), new Document("state", "failed"));
        documents.updateOne(eq("_id", 3), Updates.unset("state"));
        documents.deleteOne(eq("_id", 4));

        assertThat(ids(documents, eq("state", "due"))).containsExactlyInAnyOrder(0, 5);
        assertThat(ids(documents, in("state", "sent", "failed"))).containsExactlyInAnyOrder(1, 2);
        assertThat(ids(documents, eq("state", null))).containsExactly(3);
    }

    @Test
    default void each_element_of_a_list_finds_its_document() {
        var documents = collection();
        documents.createIndex(ascending("seats.person"));
        documents.insertOne(withSeats(1, "p1", "p2"));
        documents.insertOne(withSeats(2, "p2", "p3"));

        documents.replaceOne(eq("_id", 1), withSeats(1, "p1", "p4"));

        assertThat(ids(documents, eq("seats.person", "p2"))).containsExactly(2);
        assertThat(ids(documents, in("seats.person", "p1", "p3"))).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    default void one_element_may_be_above_the_low_bound_and_another_below_the_high_one() {
        var documents = collection();
        documents.createIndex(ascending("days"));
        documents.insertOne(new Document("_id", 1).append("days", List.of(1, 9)));
        documents.insertOne(new Document("_id", 2).append("days", List.of(1, 2)));

        assertThat(ids(documents, and(gte("days", 4), lt("days", 6)))).containsExactly(1);
    }

    @Test
    default void an_index_made_later_knows_what_was_there() {
        var documents = collection();
        documents.insertOne(new Document("_id", 1).append("iso3", "SDN"));
        documents.insertOne(new Document("_id", 2).append("iso3", "TUR"));

        documents.createIndex(ascending("iso3"));
        documents.createIndex(ascending("iso3"));

        assertThat(ids(documents, eq("iso3", "TUR"))).containsExactly(2);
        assertThat(documents.listIndexes()).hasSize(2);
    }

    @Test
    default void a_unique_index_refuses_the_second_of_a_compound_key() {
        var documents = collection();
        documents.createIndex(ascending("iso3", "key"), UNIQUE);
        documents.insertOne(keyed(1, "SDN", "a"));
        documents.insertOne(keyed(2, "SDN", "b"));
        documents.insertOne(keyed(3, "TUR", "a"));

        refusedAsDuplicate(() -> documents.insertOne(keyed(4, "SDN", "a")));
        refusedAsDuplicate(() -> documents.updateOne(eq("_id", 2), Updates.set("key", "a")));
        refusedAsDuplicate(
                () -> documents.findOneAndUpdate(eq("_id", 3), Updates.set("iso3", "SDN")));

        assertThat(documents.find().sort(Sorts.ascending("_id")))
                .containsExactly(keyed(1, "SDN", "a"), keyed(2, "SDN", "b"), keyed(3, "TUR", "a"));
    }

    @Test
    default void a_unique_key_is_free_again_after_a_delete_or_a_change() {
        var documents = collection();
        documents.createIndex(ascending("key"), UNIQUE);
        documents.insertOne(keyed(1, "SDN", "a"));
        documents.insertOne(keyed(2, "SDN", "b"));

        documents.deleteOne(eq("_id", 1));
        documents.updateOne(eq("_id", 2), Updates.set("key", "c"));
        documents.insertOne(keyed(3, "SDN", "a"));
        documents.insertOne(keyed(4, "SDN", "b"));

        assertThat(ids(documents, in("key", "a", "b", "c"))).containsExactlyInAnyOrder(2, 3, 4);
    }

    @Test
    default void a_unique_index_over_doubles_is_not_made() {
        var documents = collection();
        documents.insertOne(keyed(1, "SDN", "a"));
        documents.insertOne(keyed(2, "SDN", "a"));

        refusedAsDuplicate(() -> documents.createIndex(ascending("key"), UNIQUE));
    }

    @Test
    default void a_sparse_unique_index_lets_many_be_without_the_key() {
        var documents = collection();
        documents.createIndex(ascending("token"), new IndexOptions().unique(true).sparse(true));
        documents.insertOne(new Document("_id", 1));
        documents.insertOne(new Document("_id", 2));
        documents.insertOne(new Document("_id", 3).append("token", "t"));

        refusedAsDuplicate(() -> documents.insertOne(new Document("_id", 4).append("token", "t")));
        assertThat(documents.countDocuments()).isEqualTo(3);
    }

    @Test
    default void a_sparse_index_follows_who_gains_and_loses_its_keys() {
        var documents = collection();
        documents.createIndex(ascending("open", "due"), new IndexOptions().sparse(true));
        documents.insertOne(new Document("_id", 1));
        documents.insertOne(new Document("_id", 2).append("open", "MAIL").append("due", 5));
        documents.insertOne(new Document("_id", 3).append("open", "MAIL").append("due", 9));

        documents.updateOne(
                eq("_id", 1), Updates.combine(Updates.set("open", "MAIL"), Updates.set("due", 1)));
        documents.updateOne(
                eq("_id", 2), Updates.combine(Updates.unset("open"), Updates.unset("due")));

        assertThat(ids(documents, and(eq("open", "MAIL"), lt("due", 20)))).containsExactly(1, 3);
        assertThat(ids(documents, eq("open", null))).containsExactly(2);
    }

    @Test
    default void only_as_many_as_are_asked_for_are_taken_in_the_order_of_the_index() {
        var documents = collection();
        documents.createIndex(ascending("due"));
        for (int due : List.of(7, 3, 9, 1, 5)) {
            documents.insertOne(new Document("_id", due).append("due", due));
        }

        var first = documents.find(gte("due", 2)).limit(2).map(d -> d.get("_id"));

        assertThat(first.into(new ArrayList<>())).containsExactly(3, 5);
    }

    @Test
    default void ids_that_are_named_are_narrowed_by_whatever_else_is_asked() {
        var documents = collection();
        for (int i = 0; i < 10; i++) {
            documents.insertOne(new Document("_id", i).append("even", i % 2 == 0));
        }

        assertThat(ids(documents, in("_id", 3, 4, 5, 77))).containsExactlyInAnyOrder(3, 4, 5);
        assertThat(ids(documents, and(in("_id", 3, 4, 5), eq("even", true)))).containsExactly(4);
        var bounded = new Document("$in", List.of(3, 4, 5)).append("$gt", 3);
        assertThat(ids(documents, new Document("_id", bounded))).containsExactlyInAnyOrder(4, 5);
    }

    private static void refusedAsDuplicate(ThrowingCallable write) {
        assertThatExceptionOfType(MongoException.class)
                .isThrownBy(write)
                .satisfies(
                        e -> {
                            assertThat(e)
                                    .isInstanceOfAny(
                                            MongoWriteException.class,
                                            MongoCommandException.class,
                                            DuplicateKeyException.class);
                            assertThat(StoreUnderTest.code(e)).isEqualTo(DUPLICATE_KEY);
                        });
    }

    private static List<Object> ids(MongoCollection<Document> documents, Bson filter) {
        return documents.find(filter).map(found -> found.get("_id")).into(new ArrayList<>());
    }

    private static Document keyed(int id, String iso3, String key) {
        return new Document("_id", id).append("iso3", iso3).append("key", key);
    }

    private static Document withSeats(int id, String... people) {
        var seats = List.of(people).stream().map(person -> new Document("person", person)).toList();
        return new Document("_id", id).append("seats", seats);
    }

    private static Document delivery(int id, String person, int day) {
        return new Document("_id", id).append("person", person).append("at", day(day));
    }

    private static Date day(int day) {
        return Date.from(Instant.parse("2026-11-01T00:00:00Z").plusSeconds(86_400L * day));
    }
}
