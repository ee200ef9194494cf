package org.muster.contract.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The secret with which what is sent to an endpoint is signed; it is shown this once.
 *
 * @param secret in the form of Standard Webhooks, {@code whsec_…}
 * @param formerUntil until when the secret before signs too, or null when it does no more
 */
public record EndpointSecret(String secret, int version, @Nullable Instant formerUntil) {}
