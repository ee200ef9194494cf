package org.muster.acceptance.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked, a collection with indexes answers as one without. */
interface IndexEquivalence extends StoreUnderTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    default void an_index_changes_no_answer(long seed) {
        var random = new Random(seed);
        var plain = collection();
        var indexed = collection();
        indexed.createIndex(Indexes.ascending("a", "b"));
        indexed.createIndex(Indexes.ascending("n.c"));

        for (int round = 0; round < 120; round++) {
            change(random.nextInt(40), document(random), random.nextInt(4) == 0, plain, indexed);
            var query = query(random);
            assertThat(found(indexed, query))
                    .as("%s", query.toJson())
                    .isEqualTo(found(plain, query));
        }
    }

    @SafeVarargs
    private static void change(
            int id, Document document, boolean delete, MongoCollection<Document>... both) {
        for (var collection : both) {
            collection.deleteOne(new Document("_id", id));
            if (!delete) {
                collection.insertOne(new Document("_id", id).append("a", null));
                collection.replaceOne(new Document("_id", id), document);
            }
        }
    }

    private static Set<Document> found(MongoCollection<Document> collection, Document query) {
        return collection.find(query).into(new HashSet<>());
    }

    private static Document document(Random random) {
        var document = new Document();
        if (random.nextInt(8) > 0) {
            document.append("a", value(random));
        }
        if (random.nextInt(8) > 0) {
            document.append("b", scalar(random));
        }
        if (random.nextInt(3) > 0) {
            document.append("n", new Document("c", value(random)));
        }
        return document;
    }

    private static Object value(Random random) {
        return random.nextInt(5) == 0
                ? IntStream.range(0, random.nextInt(3)).mapToObj(i -> scalar(random)).toList()
                : scalar(random);
    }

    private static Object scalar(Random random) {
        int number = random.nextInt(6);
        return switch (random.nextInt(6)) {
            case 0 -> (long) number;
            case 1 -> number + 0.5;
            case 2, 3 -> "s" + number;
            default -> number;
        };
    }

    private static Document query(Random random) {
        var conditions = new ArrayList<Document>();
        for (String key : List.of("a", "b", "n.c", "_id")) {
            if (random.nextInt(2) == 0) {
                conditions.add(new Document(key, condition(random)));
            }
        }
        return switch (conditions.size()) {
            case 0 -> new Document();
            case 1 -> conditions.getFirst();
            default -> new Document(random.nextInt(4) == 0 ? "$or" : "$and", conditions);
        };
    }

    private static Object condition(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> new Document("$gte", scalar(random)).append("$lt", scalar(random));
            case 1 -> new Document("$gt", scalar(random)).append("$ne", scalar(random));
            case 2 -> new Document("$lte", scalar(random));
            case 3 -> new Document("$in", Arrays.asList(scalar(random), scalar(random)));
            case 4 -> new Document("$eq", scalar(random));
            default -> scalar(random);
        };
    }
}
