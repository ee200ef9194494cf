package org.muster.contract.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;
import org.muster.core.reminder.ReminderId;

/**
 * A drill is over.
 *
 * @param by who ended it; null when its time had come
 */
public record DrillEnded(
        ReminderId drill, CountryCode country, Instant at, @Nullable AuthorId by) {}
