package org.muster.notifier.canary;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.CanaryProof;
import org.muster.core.policy.ReminderKind;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * When each kind of reminder got through last. Of one that never did the age counts from the first
 * start.
 */
@Component
class Proofs {
    private static final String FIRST_START = "FIRST_START";

    private final MongoCollection<Document> proofs;
    private final Clock clock;
    private final Instant firstStart;

    Proofs(
            @Qualifier("notifierDatabase") MongoDatabase database,
            Clock clock,
            MeterRegistry meters) {
        this.proofs = database.getCollection("canary");
        this.clock = clock;
        Instant known = at(FIRST_START);
        this.firstStart = known == null ? clock.instant() : known;
        if (known == null) put(FIRST_START, firstStart);
        for (ReminderKind kind : ReminderKind.allPlanned())
            TimeGauge.builder("muster.canary.age", () -> age(kind).toSeconds(), TimeUnit.SECONDS)
                    .tag("kind", kind.name())
                    .description("How long ago a reminder of the kind got through last")
                    .register(meters);
    }

    void proven(ReminderKind kind) {
        put(kind.name(), clock.instant());
    }

    List<CanaryProof> all() {
        return ReminderKind.allPlanned().stream()
                .map(k -> new CanaryProof(k, at(k.name())))
                .toList();
    }

    private Duration age(ReminderKind kind) {
        Instant at = at(kind.name());
        return Duration.between(at == null ? firstStart : at, clock.instant());
    }

    private void put(String what, Instant at) {
        proofs.replaceOne(
                eq("_id", what),
                new Document("_id", what).append("at", Date.from(at)),
                new ReplaceOptions().upsert(true));
    }

    private @Nullable Instant at(String what) {
        Document found = proofs.find(eq("_id", what)).first();
        Date at = found == null ? null : found.getDate("at");
        return at == null ? null : at.toInstant();
    }
}
