package org.muster.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which queries an index serves, and how few documents it names then. */
class IndexUseTest {

    private static final List<IndexKey> KEYS =
            List.of(new IndexKey("iso3", true), new IndexKey("at", true));

    private final Index<Object> plain = new PlainIndex("plain", KEYS, false);
    private final Index<Object> unique = new UniqueIndex("unique", KEYS, false);

    @BeforeEach
    void a_thousand_documents_of_ten_countries() {
        for (int i = 0; i < 1_000; i++) {
            var document = new Document("_id", i).append("iso3", "C" + i % 10).append("at", i);
            plain.add(document, i, null);
            unique.add(document, i, null);
        }
    }

    @Test
    void a_range_after_a_fixed_key_names_only_what_is_in_it() {
        var at = new Document("$gte", 100).append("$lt", 130);

        assertThat(plain.getPositions(new Document("iso3", "C3").append("at", at)))
                .containsExactly(103, 113, 123);
    }

    @Test
    void several_values_of_the_first_key_are_each_looked_up() {
        var query =
                new Document("iso3", new Document("$in", List.of("C1", "C7"))).append("at", 107L);

        assertThat(plain.getPositions(query)).containsExactly(107);
    }

    @Test
    void a_unique_index_serves_a_query_that_fixes_its_keys_and_asks_more() {
        var guarded = new Document("at", 42).append("iso3", "C2").append("version", 7);

        assertThat(unique.canHandle(guarded)).isTrue();
        assertThat(unique.getPositions(guarded)).containsExactly(42);
    }

    @Test
    void conditions_inside_and_count() {
        var query = new Document("$and", List.of(with("iso3", "C2"), with("at", 42)));

        assertThat(unique.canHandle(query)).isTrue();
        assertThat(unique.getPositions(query)).containsExactly(42);
    }

    @ParameterizedTest
    @MethodSource("unservable")
    void what_an_index_cannot_decide_is_left_to_a_scan(Document query) {
        assertThat(plain.canHandle(query)).isFalse();
        assertThat(unique.canHandle(query)).isFalse();
    }

    static Stream<Document> unservable() {
        return Stream.of(
                new Document(),
                with("at", 42),
                with("iso3", null),
                with("iso3", List.of("C1")),
                with("iso3", new BsonRegularExpression("^C")),
                with("iso3", new Document("$ne", "C1")),
                with("iso3", new Document("$in", Arrays.asList("C1", null))),
                with("$or", List.of(with("iso3", "C1"), with("at", 1))));
    }

    private static Document with(String key, @Nullable Object value) {
        return new Document(key, value);
    }
}
