package org.muster.notifier.hours;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.contract.reminder.Delivery.Waits;

/**
 * When something may go out to somebody at the earliest.
 *
 * @param waits why not at once; null when it may
 */
public record Hour(Instant notBefore, @Nullable Waits waits) {}
