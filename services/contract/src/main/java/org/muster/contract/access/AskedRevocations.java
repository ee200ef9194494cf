package org.muster.contract.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks the console, which is another process, whether a token was revoked. An answer holds for a
 * few seconds, and while the console is away the last one does. Only tokens with a valid signature
 * get here, so there are as many answers as tokens that people made.
 */
final class AskedRevocations implements TokenRevocations {
    private static final Duration HOLDS = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Caller SELF = Caller.service("access");

    private final Map<String, Known> answers = new ConcurrentHashMap<>();
    private final RestClient console;
    private final AccessTokens tokens;
    private final Clock clock;

    AskedRevocations(String url, AccessTokens tokens, Clock clock) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(PATIENCE);
        this.console = RestClient.builder().baseUrl(url).requestFactory(requests).build();
        this.tokens = tokens;
        this.clock = clock;
    }

    private record Known(boolean revoked, Instant at) {}

    private record Answer(boolean revoked) {}

    @Override
    public boolean revoked(String tokenId) {
        Instant now = clock.instant();
        Known known = answers.get(tokenId);
        if (known != null && (known.revoked() || now.isBefore(known.at().plus(HOLDS))))
            return known.revoked();
        return ask(tokenId, known, now);
    }

    private boolean ask(String tokenId, @Nullable Known before, Instant now) {
        try {
            String proof = tokens.issue(SELF, now, PATIENCE.multipliedBy(2)).token();
            Answer answer =
                    console.get()
                            .uri("/api/v1/tokens/{id}/revoked", tokenId)
                            .headers(headers -> headers.setBearerAuth(proof))
                            .retrieve()
                            .body(Answer.class);
            boolean revoked = answer != null && answer.revoked();
            answers.put(tokenId, new Known(revoked, now));
            return revoked;
        } catch (RestClientException away) {
            if (before != null) return before.revoked();
            throw new RevocationsAwayException(away);
        }
    }
}
