package org.muster.console.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a token that somebody made; the token itself is not.
 *
 * @param purpose what the owner wrote about it
 * @param usedAt when it was used last, to the hour, or null
 * @param revokedAt when it was revoked, or null
 */
public record KeptToken(
        String id,
        String account,
        String purpose,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    /** Whether it is accepted at an instant. */
    public boolean validAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
