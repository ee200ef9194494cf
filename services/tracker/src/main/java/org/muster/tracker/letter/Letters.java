package org.muster.tracker.letter;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.DeadLetter;
import org.muster.contract.api.DeadLetter.State;
import org.muster.contract.topic.SetAside;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The dead letters of all topics, as they stand. */
@Component
class Letters {
    private static final int MOST = 200;

    private final MongoCollection<Document> letters;

    Letters(@Qualifier("trackerDatabase") MongoDatabase database) {
        this.letters = database.getCollection("deadLetters");
        letters.createIndex(new Document("state", 1));
    }

    /**
     * A letter as it lies in the store.
     *
     * @param value what the record holds, or null for a tombstone
     */
    record Kept(DeadLetter letter, byte @Nullable [] value) {}

    /**
     * Takes in what was set aside. Read again it changes nothing. A letter comes back to life only
     * when it was replayed: one that was read again by a rebuild stays settled. Those about
     * somebody who was erased go with them.
     */
    void take(ConsumerRecord<String, byte[]> dead) {
        if (SetAside.erased(dead)) {
            letters.deleteMany(
                    new Document("topic", SetAside.source(dead)).append("key", dead.key()));
            return;
        }
        String id = SetAside.letter(dead);
        if (letters.find(eq("_id", id)).projection(Projections.include("_id")).first() == null)
            letters.insertOne(fresh(id, dead));
        String seen = dead.partition() + ":" + dead.offset();
        Document change =
                new Document("reason", SetAside.reason(dead))
                        .append("last", new Date(dead.timestamp()));
        if (SetAside.replayed(dead)) change.append("state", State.WAITING.name());
        letters.updateOne(
                new Document("_id", id).append("seen", new Document("$ne", seen)),
                new Document("$set", change)
                        .append("$push", new Document("seen", seen))
                        .append("$inc", new Document("tries", 1)));
    }

    private static Document fresh(String id, ConsumerRecord<String, byte[]> dead) {
        Date at = new Date(dead.timestamp());
        byte[] value = dead.value();
        return new Document("_id", id)
                .append("topic", SetAside.source(dead))
                .append("key", dead.key())
                .append("value", value == null ? null : new Binary(value))
                .append("reason", SetAside.reason(dead))
                .append("since", at)
                .append("last", at)
                .append("tries", 0)
                .append("seen", List.of())
                .append("state", State.WAITING.name());
    }

    /** Those that wait before those that are settled, newest first. */
    List<DeadLetter> all(@Nullable String topic) {
        Document which = topic == null ? new Document() : new Document("topic", topic);
        List<DeadLetter> found = new ArrayList<>(some(which, State.WAITING));
        found.addAll(some(which, State.REPLAYED));
        found.addAll(some(which, State.DISMISSED));
        found.sort(
                Comparator.comparing((DeadLetter l) -> l.state() != State.WAITING)
                        .thenComparing(DeadLetter::last, Comparator.reverseOrder()));
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    private List<DeadLetter> some(Document which, State state) {
        Document condition = new Document(which).append("state", state.name());
        FindIterable<Document> newest =
                letters.find(condition)
                        .projection(Projections.exclude("value"))
                        .sort(Sorts.descending("last"))
                        .limit(MOST);
        return newest.map(Letters::letter).into(new ArrayList<>());
    }

    Optional<Kept> find(String id) {
        return Optional.ofNullable(letters.find(eq("_id", id)).first())
                .map(
                        d -> {
                            Binary value = d.get("value", Binary.class);
                            return new Kept(letter(d), value == null ? null : value.getData());
                        });
    }

    /** What waits of a topic, oldest first, so that it is replayed in its order. */
    List<Kept> waiting(String topic) {
        List<String> ids = new ArrayList<>();
        letters.find(new Document("topic", topic).append("state", State.WAITING.name()))
                .projection(Projections.include("_id"))
                .sort(Sorts.ascending("since"))
                .forEach(d -> ids.add(d.getString("_id")));
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    /** How many wait, of a topic. */
    long count(String topic) {
        return letters.countDocuments(
                new Document("topic", topic).append("state", State.WAITING.name()));
    }

    /**
     * Settles a letter.
     *
     * @param tries as often as it had been set aside when it was looked at: one that has come back
     *     meanwhile waits on
     */
    DeadLetter settle(String id, int tries, State state, String by, @Nullable String remark) {
        Document settled =
                letters.findOneAndUpdate(
                        new Document("_id", id).append("tries", tries),
                        new Document(
                                "$set",
                                new Document("state", state.name())
                                        .append("settledBy", by)
                                        .append("remark", remark)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return settled == null ? find(id).orElseThrow().letter() : letter(settled);
    }

    private static DeadLetter letter(Document d) {
        return new DeadLetter(
                d.getString("_id"),
                d.getString("topic"),
                d.getString("key"),
                d.getString("reason"),
                at(d, "since"),
                at(d, "last"),
                d.get("tries", Number.class).intValue(),
                State.valueOf(d.getString("state")),
                d.getString("settledBy"),
                d.getString("remark"));
    }

    private static Instant at(Document d, String field) {
        return Objects.requireNonNull(d.getDate(field)).toInstant();
    }
}
