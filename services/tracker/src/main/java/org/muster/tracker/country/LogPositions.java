package org.muster.tracker.country;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Up to where each partition of the log is applied. It is kept beside the documents, so that a
 * database that was dropped is built again from the log by itself, and so is one whose rebuild was
 * cut short. A position that is too low does no harm: every document knows what it has folded.
 */
@Component
public class LogPositions {
    private final MongoCollection<Document> positions;

    LogPositions(@Qualifier("trackerDatabase") MongoDatabase database) {
        this.positions = database.getCollection("positions");
    }

    /** The offset to go on from, by partition; 0 where nothing was read yet. */
    public Map<Integer, Long> of(Collection<Integer> partitions) {
        Map<Integer, Long> next = new HashMap<>();
        partitions.forEach(p -> next.put(p, 0L));
        for (Document stored : positions.find(in("_id", partitions)))
            next.put(
                    stored.get("_id", Number.class).intValue(),
                    stored.get("next", Number.class).longValue());
        return next;
    }

    /** Keeps the offset to go on from. */
    public void reached(Map<Integer, Long> next) {
        List<ReplaceOneModel<Document>> writes =
                next.entrySet().stream().map(e -> write(e.getKey(), e.getValue())).toList();
        if (!writes.isEmpty()) positions.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    private static ReplaceOneModel<Document> write(int partition, long next) {
        return new ReplaceOneModel<>(
                eq("_id", partition),
                new Document("_id", partition).append("next", next),
                new ReplaceOptions().upsert(true));
    }
}
