package org.muster.core.duty;

import java.time.Instant;

/**
 * Something is missing since an instant, which is not after the one that was asked about. What is
 * missing of the seat itself counts from the beginning of the structure's present state at the
 * earliest.
 */
public record Gap(GapReason reason, Instant since) {}
