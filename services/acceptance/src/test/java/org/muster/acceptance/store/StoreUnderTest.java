package org.muster.acceptance.store;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.ObjectId;

/** A store that the conformance tests run on. */
interface StoreUnderTest {

    /** What a store answers when a unique key is taken. */
    int DUPLICATE_KEY = 11_000;

    MongoDatabase database();

    /** A collection that no other test uses. */
    default MongoCollection<Document> collection() {
        return database().getCollection("c" + new ObjectId());
    }

    /** The document with this id. */
    static Document byId(MongoCollection<Document> collection, Object id) {
        return Objects.requireNonNull(collection.find(Filters.eq("_id", id)).first());
    }

    static int code(MongoException refusal) {
        return switch (refusal) {
            case MongoWriteException write -> write.getError().getCode();
            case MongoCommandException command -> command.getErrorCode();
            default -> refusal.getCode();
        };
    }
}
