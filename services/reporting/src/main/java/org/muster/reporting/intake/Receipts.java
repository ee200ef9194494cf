package org.muster.reporting.intake;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.muster.contract.api.FactsReceipt;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.json.MusterJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What was answered to a request with an idempotency key. */
@Component
class Receipts {
    private final MongoCollection<Document> receipts;

    Receipts(@Qualifier("reportingDatabase") MongoDatabase database) {
        this.receipts = database.getCollection("receipts");
    }

    /**
     * The receipt of the same request, if it was answered before.
     *
     * @throws Refused 422 when the key was used for another body
     */
    Optional<FactsReceipt> find(String request, String body) {
        Document found = receipts.find(eq("_id", hash(request))).first();
        if (found == null) return Optional.empty();
        if (!hash(body).equals(found.getString("body")))
            throw new Refused(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "This Idempotency-Key was used for another report; nothing was changed",
                    List.of(
                            new FieldProblem(
                                    "Idempotency-Key", "make a new key for every new report")));
        String receipt = found.get("receipt", Document.class).toJson();
        FactsReceipt first = MusterJson.mapper().readValue(receipt, FactsReceipt.class);
        return Optional.of(new FactsReceipt(first.facts(), true, null));
    }

    void keep(String request, String body, FactsReceipt receipt, Date at) {
        Document document =
                new Document("_id", hash(request))
                        .append("body", hash(body))
                        .append(
                                "receipt",
                                Document.parse(MusterJson.mapper().writeValueAsString(receipt)))
                        .append("at", at);
        receipts.replaceOne(eq("_id", hash(request)), document, new ReplaceOptions().upsert(true));
    }

    static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
