package org.muster.reporting.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Caller;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.core.fact.FactId;

/**
 * What makes two requests the same one: who sent it, where to, under which Idempotency-Key, and the
 * body.
 *
 * @param key what the key is kept under, or null when the caller sent none
 * @param body digest of the body
 * @param series what the ids of its facts begin with
 * @param ofAnswer whether a page or a link of a mail sent it as an answer to a reminder, which
 *     counts it
 */
record Request(@Nullable String key, String body, String series, boolean ofAnswer) {
    private static final String ANSWER = "answer.";
    private static final int NUMBER_DIGITS = 4;

    static Request of(Caller caller, String target, @Nullable String key, String body) {
        String digest = digest(body);
        if (key == null) return new Request(null, digest, series(UUID.randomUUID()), false);
        if (key.isBlank() || key.length() > 200)
            throw Refused.invalid(
                    List.of(new FieldProblem("Idempotency-Key", "must have 1 to 200 characters")));
        String kept = digest(caller.account() + "|" + target + "|" + key);
        byte[] both = (kept + "|" + digest).getBytes(StandardCharsets.UTF_8);
        return new Request(
                kept, digest, series(UUID.nameUUIDFromBytes(both)), key.startsWith(ANSWER));
    }

    /**
     * The id of its fact of a number, 0 to 65,535. Ids ascend with the number, which keeps facts in
     * order that were recorded in the same millisecond. Under a key the same request gives the same
     * ids, so that a retry after a crash is the same facts.
     */
    FactId fact(int number) {
        return new FactId(series + "%04x".formatted(number));
    }

    /** Whether an id is one of its facts. */
    boolean made(FactId id) {
        return id.value().length() == series.length() + NUMBER_DIGITS
                && id.value().startsWith(series);
    }

    private static String series(UUID id) {
        String text = id.toString();
        return text.substring(0, text.length() - NUMBER_DIGITS);
    }

    private static String digest(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
