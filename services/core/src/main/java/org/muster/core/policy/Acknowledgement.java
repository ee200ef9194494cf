package org.muster.core.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.identity.PersonId;

/**
 * Somebody sees to what a reminder is about, or wants to be reminded later.
 *
 * @param person who said so, or null when it is not told
 * @param since when that was said
 * @param until when the reminder comes back; null: as the policy says
 */
public record Acknowledgement(
        About about, @Nullable PersonId person, Instant since, @Nullable Instant until) {}
