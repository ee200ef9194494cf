package org.muster.notifier.ledger;

import java.time.Instant;

/**
 * An instance takes deliveries to make them.
 *
 * @param id another one each time
 * @param until when another instance may think that this one died
 */
public record Claim(String id, String instance, Instant until) {}
