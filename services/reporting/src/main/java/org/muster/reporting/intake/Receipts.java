package org.muster.reporting.intake;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.json.MusterJson;
import org.muster.reporting.ReportingSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What was answered to requests with an idempotency key, kept for a while.
 *
 * <p>When the store is away reports are taken all the same: a retry is the same facts by their ids,
 * which whoever folds them counts once.
 */
@Component
class Receipts {
    private static final Logger log = LoggerFactory.getLogger(Receipts.class);
    private static final Duration BETWEEN_PRUNINGS = Duration.ofHours(1);

    private final MongoCollection<Document> receipts;
    private final Duration life;
    private final Clock clock;
    private final AtomicReference<Instant> nextPruning = new AtomicReference<>(Instant.MIN);
    private final List<Lock> turns =
            IntStream.range(0, 64).<Lock>mapToObj(_ -> new ReentrantLock()).toList();

    Receipts(
            @Qualifier("reportingDatabase") MongoDatabase database,
            ReportingSettings settings,
            Clock clock) {
        this.receipts = database.getCollection("receipts");
        this.life = settings.receiptLife();
        this.clock = clock;
        receipts.createIndex(Indexes.ascending("at"));
    }

    /** An answer, and whether it was given before. */
    record Answer<T>(T value, boolean replayed) {}

    /**
     * Does the work of a request once: the same request later, or at the same time, gets the first
     * answer. Without a key every request is another one.
     *
     * @throws Refused 422 when the key was used for another body
     */
    <T> Answer<T> once(Request request, Class<T> type, Supplier<T> work) {
        String key = request.key();
        if (key == null) return new Answer<>(work.get(), false);
        Lock turn = turns.get(Math.floorMod(key.hashCode(), turns.size()));
        turn.lock();
        try {
            T before = find(key, request.body(), type);
            if (before != null) return new Answer<>(before, true);
            T answer = work.get();
            keep(key, request.body(), answer);
            return new Answer<>(answer, false);
        } finally {
            turn.unlock();
        }
    }

    private <T> @Nullable T find(String key, String body, Class<T> type) {
        Document found;
        try {
            found = receipts.find(eq("_id", key)).first();
        } catch (MongoException e) {
            log.warn("Receipts cannot be read, so a report is taken as new: {}", e.toString());
            return null;
        }
        if (found == null) return null;
        if (body.equals(found.getString("body")))
            return MusterJson.mapper().readValue(found.get("answer", Binary.class).getData(), type);
        throw new Refused(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "This Idempotency-Key was used for another report; nothing was changed",
                List.of(
                        new FieldProblem(
                                "Idempotency-Key", "make a new key for every new report")));
    }

    private void keep(String key, String body, Object answer) {
        Instant now = clock.instant();
        Document document =
                new Document("_id", key)
                        .append("body", body)
                        .append("answer", new Binary(MusterJson.mapper().writeValueAsBytes(answer)))
                        .append("at", Date.from(now));
        try {
            receipts.replaceOne(eq("_id", key), document, new ReplaceOptions().upsert(true));
            prune(now);
        } catch (MongoException e) {
            log.warn("A report is recorded, but its receipt cannot be kept: {}", e.toString());
        }
    }

    private void prune(Instant now) {
        Instant due = nextPruning.get();
        if (now.isBefore(due) || !nextPruning.compareAndSet(due, now.plus(BETWEEN_PRUNINGS)))
            return;
        receipts.deleteMany(lt("at", Date.from(now.minus(life))));
    }
}
