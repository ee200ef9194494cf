package org.muster.contract.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.policy.Urgency;

/**
 * That a drill shall start.
 *
 * @param start chosen by whoever asks, and the same when it is asked again: then it is one drill
 * @param urgency {@code ORDINARY}: it waits for working hours as a reminder does; {@code URGENT}:
 *     it breaks quiet hours as a deadline does
 * @param note what to say beside, 500 characters at most; null for nothing
 */
public record DrillStart(UUID start, Urgency urgency, @Nullable String note) {}
