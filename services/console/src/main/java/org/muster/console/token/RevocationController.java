package org.muster.console.token;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells the other services whether a token was revoked. */
@RestController
class RevocationController {
    private final KeptTokens tokens;

    RevocationController(KeptTokens tokens) {
        this.tokens = tokens;
    }

    /** The answer: whether it was revoked. */
    record Revocation(String id, boolean revoked) {}

    @GetMapping("/api/v1/tokens/{id}/revoked")
    Revocation revoked(@PathVariable String id) {
        return new Revocation(id, tokens.revoked(id));
    }
}
