package org.muster.contract.reminder;

import java.time.Instant;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.ReminderId;

/**
 * Somebody said to have got a drill.
 *
 * @param at when, for the first time
 */
public record DrillAnswered(ReminderId drill, CountryCode country, PersonId person, Instant at) {}
