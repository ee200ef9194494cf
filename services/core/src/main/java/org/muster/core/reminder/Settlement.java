package org.muster.core.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;

/**
 * What was reminded of is so no more, because of a fact and not of time.
 *
 * @param concern what it was about, as {@link Reminder#concern()} says it
 * @param by whose fact it was; null when that is not to be told
 */
public record Settlement(CountryCode country, String concern, Instant at, @Nullable AuthorId by) {

    /** The same for the same. */
    public ReminderId id() {
        String text = country.alpha3() + "|" + concern + "|" + at;
        return new ReminderId(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
