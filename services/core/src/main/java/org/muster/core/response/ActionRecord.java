package org.muster.core.response;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;

/**
 * What was said last of an action.
 *
 * @param crisis the crisis that it is about; null for being prepared for the next one
 * @param since when it took effect
 * @param reason why it is not needed, if somebody said so
 */
public record ActionRecord(
        @Nullable CrisisId crisis,
        ActionCode action,
        Progress progress,
        Instant since,
        @Nullable String reason) {}
