package org.muster.acceptance.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;

/** Documents come back as they were written, found by their id. */
interface DocumentConformance extends StoreUnderTest {

    @Test
    default void a_document_comes_back_as_it_was_written() {
        var documents = collection();
        var written =
                new Document("_id", "SDN")
                        .append("at", Date.from(Instant.parse("2023-04-15T07:30:00.123Z")))
                        .append("position", 9_007_199_254_740_993L)
                        .append("version", 7)
                        .append("share", 0.25)
                        .append("amount", Decimal128.parse("12.340"))
                        .append("confirmed", true)
                        .append("until", null)
                        .append("none", List.of())
                        .append("names", List.of("PMT", "UNCT"))
                        .append(
                                "seats",
                                List.of(
                                        new Document("post", "CoM").append("since", null),
                                        new Document("post", "RMO").append("order", 2)))
                        .append("area", new Document("z", 1).append("a", new Document("b", 2L)));

        documents.insertOne(written);

        assertThat(documents.find(eq("_id", "SDN")).first()).isEqualTo(written);
    }

    @Test
    default void keys_keep_their_order() {
        var documents = collection();
        documents.insertOne(new Document("_id", 1).append("z", 1).append("a", 2).append("m", 3));

        assertThat(StoreUnderTest.byId(documents, 1).keySet())
                .containsExactly("_id", "z", "a", "m");
    }

    @Test
    default void ids_and_values_are_in_every_script() {
        var documents = collection();
        var names = List.of("السودان", "Türkiye", "Côte d’Ivoire", "中国", "🌍 \u0001 \"quoted\"");
        names.forEach(name -> documents.insertOne(new Document("_id", name).append("n", name)));

        for (String name : names) {
            assertThat(documents.find(eq("_id", name)).first()).containsEntry("n", name);
        }
    }

    @Test
    default void a_document_of_two_megabytes_is_kept_whole() {
        var documents = collection();
        var lines = new ArrayList<String>();
        for (int i = 0; i < 20_000; i++) {
            lines.add(i + " " + "x".repeat(100));
        }
        var options = new ReplaceOptions().upsert(true);
        documents.replaceOne(eq("_id", "big"), new Document("lines", List.of()), options);
        documents.replaceOne(eq("_id", "big"), new Document("lines", lines), options);

        assertThat(StoreUnderTest.byId(documents, "big").getList("lines", String.class))
                .isEqualTo(lines);
    }

    @Test
    default void an_id_is_used_once() {
        var documents = collection();
        documents.insertOne(new Document("_id", "one").append("by", "first"));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(
                        () -> documents.insertOne(new Document("_id", "one").append("by", "2nd")))
                .satisfies(e -> assertThat(StoreUnderTest.code(e)).isEqualTo(DUPLICATE_KEY));
        assertThat(documents.find().first()).containsEntry("by", "first");
    }

    @Test
    default void several_are_found_and_counted_and_deleted_by_their_ids() {
        var documents = collection();
        for (String id : List.of("a", "b", "c", "d")) {
            documents.insertOne(new Document("_id", id));
        }

        assertThat(documents.countDocuments(in("_id", "a", "c", "x"))).isEqualTo(2);
        assertThat(documents.deleteMany(in("_id", "a", "c", "x")).getDeletedCount()).isEqualTo(2);
        assertThat(documents.deleteOne(eq("_id", "a")).getDeletedCount()).isZero();
        assertThat(documents.find())
                .extracting(d -> d.get("_id"))
                .containsExactlyInAnyOrder("b", "d");
    }

    @Test
    default void an_id_may_be_a_document() {
        var documents = collection();
        var id = new Document("country", "SDN").append("day", 3);
        documents.insertOne(new Document("_id", id).append("n", 1));

        assertThat(documents.find(eq("_id", id)).first()).containsEntry("n", 1);
        assertThat(documents.find(eq("_id", new Document("country", "SDN").append("day", 4))))
                .isEmpty();
    }

    @Test
    default void more_documents_than_one_answer_holds_are_all_read() {
        var documents = collection();
        var all = new ArrayList<Document>();
        for (int i = 0; i < 1_000; i++) {
            all.add(new Document("_id", i));
        }
        documents.insertMany(all);

        assertThat(documents.find().batchSize(100)).hasSize(1_000);
    }
}
