package org.muster.contract.person;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.springframework.kafka.listener.ConsumerSeekAware.ConsumerSeekCallback;

/**
 * Up to where a view of the directory has followed its topic. It is kept in the database of the
 * view and counts more than what the group committed, so that a view that was dropped is built
 * again from the topic by itself.
 */
public final class FollowedPositions {
    private final MongoCollection<Document> positions;

    public FollowedPositions(MongoDatabase database) {
        this.positions = database.getCollection("people-positions");
    }

    /** Goes on where the view says; at the beginning where it says nothing. */
    public void takeUp(Collection<TopicPartition> given, ConsumerSeekCallback consumer) {
        for (TopicPartition p : given) {
            Document stored = positions.find(eq("_id", p.partition())).first();
            if (stored == null) consumer.seekToBeginning(p.topic(), p.partition());
            else
                consumer.seek(
                        p.topic(), p.partition(), stored.get("next", Number.class).longValue());
        }
    }

    /** Keeps that a record is in the view. */
    public void reached(ConsumerRecord<?, ?> record) {
        reached(record.partition(), record.offset() + 1);
    }

    /** Keeps that all of a partition before an offset is in the view, or was compacted away. */
    public void reached(int partition, long next) {
        positions.replaceOne(
                eq("_id", partition),
                new Document("_id", partition).append("next", next),
                new ReplaceOptions().upsert(true));
    }

    /**
     * Whether the view has followed as far as that.
     *
     * @param ends the offset after the last record, by partition
     */
    public boolean covers(Map<Integer, Long> ends) {
        Map<Integer, Long> next = new HashMap<>();
        for (Document d : positions.find())
            next.put(d.getInteger("_id"), d.get("next", Number.class).longValue());
        return ends.entrySet().stream()
                .allMatch(e -> next.getOrDefault(e.getKey(), 0L) >= e.getValue());
    }
}
