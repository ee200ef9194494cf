package org.muster.contract.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How services and scripts prove who they are.
 *
 * @param key secret of at least 32 characters that all services of an installation share and tokens
 *     are signed with; without one Muster in one process keeps its own with its data, and a service
 *     makes one for itself alone until it ends
 * @param serviceTokenLife how long a token lives that one service shows to another; nobody is asked
 *     whether a token that lives no longer was revoked
 * @param revocationsUrl where the console answers which tokens were revoked, when it is another
 *     process
 * @param answerLife how long the links of a mail that answer a reminder can be used
 */
@ConfigurationProperties("muster.access")
public record AccessSettings(
        @Nullable String key,
        @DefaultValue("5m") Duration serviceTokenLife,
        @Nullable String revocationsUrl,
        @DefaultValue("7d") Duration answerLife) {
    public AccessSettings {
        if (key != null && !key.isBlank() && key.length() < 32)
            throw new IllegalArgumentException(
                    "muster.access.key must have at least 32 characters");
    }
}
