package org.muster.contract.api;

/**
 * The secret with which what is sent to an endpoint is signed; it is shown this once.
 *
 * @param secret in the form of Standard Webhooks, {@code whsec_…}
 */
public record EndpointSecret(String secret, int version) {}
