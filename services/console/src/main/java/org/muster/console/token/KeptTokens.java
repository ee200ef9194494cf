package org.muster.console.token;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.AccessTokens.Issued;
import org.muster.contract.access.TokenRevocations;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The tokens that people made, and which of them are revoked. */
@Component
public class KeptTokens implements TokenRevocations {
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofHours(1);

    private final MongoCollection<Document> tokens;
    private final Clock clock;
    private final Counter issued;
    private final Counter revoked;

    KeptTokens(
            @Qualifier("consoleDatabase") MongoDatabase database,
            Clock clock,
            MeterRegistry meters) {
        this.tokens = database.getCollection("tokens");
        this.clock = clock;
        this.issued = meters.counter("muster.tokens", "change", "issued");
        this.revoked = meters.counter("muster.tokens", "change", "revoked");
        tokens.createIndex(Indexes.ascending("account"));
    }

    @Override
    public boolean revoked(String tokenId) {
        Document token = tokens.find(eq("_id", tokenId)).first();
        if (token == null) return false;
        if (token.getDate("revokedAt") != null) return true;
        noteUse(token);
        return false;
    }

    /**
     * A script may call a thousand times a minute; one write an hour is enough to know it lives.
     */
    private void noteUse(Document token) {
        Instant now = clock.instant();
        Instant before = instant(token.getDate("usedAt"));
        if (before == null || before.plus(USE_IS_NOTED_EVERY).isBefore(now))
            tokens.updateOne(
                    eq("_id", token.getString("_id")), Updates.set("usedAt", Date.from(now)));
    }

    /** The tokens of an account, latest first. */
    public List<KeptToken> of(String account) {
        List<KeptToken> all = new ArrayList<>();
        for (Document document : tokens.find(eq("account", account))) all.add(read(document));
        all.sort(Comparator.comparing(KeptToken::issuedAt).reversed());
        return all;
    }

    public void keep(String account, String purpose, Issued token) {
        tokens.insertOne(
                new Document("_id", token.id())
                        .append("account", account)
                        .append("purpose", purpose)
                        .append("issuedAt", Date.from(clock.instant()))
                        .append("expiresAt", Date.from(token.expiresAt()))
                        .append("revokedAt", null));
        issued.increment();
    }

    /** Revokes a token of the account; one of another account stays. */
    public void revoke(String account, String id) {
        var valid = and(eq("_id", id), eq("account", account), eq("revokedAt", null));
        revoked.increment(tokens.updateOne(valid, revocation()).getModifiedCount());
    }

    /** Revokes every token of the account. */
    public void revokeAll(String account) {
        for (KeptToken token : of(account))
            if (token.revokedAt() == null) revoke(account, token.id());
    }

    private org.bson.conversions.Bson revocation() {
        return Updates.set("revokedAt", Date.from(clock.instant()));
    }

    private static KeptToken read(Document d) {
        return new KeptToken(
                d.getString("_id"),
                d.getString("account"),
                d.getString("purpose"),
                d.getDate("issuedAt").toInstant(),
                d.getDate("expiresAt").toInstant(),
                instant(d.getDate("usedAt")),
                instant(d.getDate("revokedAt")));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
