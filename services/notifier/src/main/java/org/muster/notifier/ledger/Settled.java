package org.muster.notifier.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.contract.reminder.Delivery;

/**
 * What came of an attempt.
 *
 * @param again when it is tried again; null when nothing more is to be done
 */
public record Settled(Delivery delivery, @Nullable Instant again) {}
