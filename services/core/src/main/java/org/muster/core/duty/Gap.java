package org.muster.core.duty;

import java.time.Instant;

/** Something is missing since an instant. */
public record Gap(GapReason reason, Instant since) {}
