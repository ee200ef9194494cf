package org.muster.core.schedule;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.structure.StructureName;

/**
 * A meeting in one person's diary.
 *
 * @param zone in which its hour counts
 * @param venue place or link, or null
 * @param sequence how many facts have touched it so far: it never goes down
 * @param changedAt when the last of them was recorded
 */
public record Appointment(
        CountryCode country,
        StructureName structure,
        Instant at,
        ZoneId zone,
        @Nullable String venue,
        Expected expected,
        int sequence,
        Instant changedAt) {

    /** Whether the person is expected there, or why no more. */
    public enum Expected {
        EXPECTED,
        /** The meeting was called off or moved. */
        CALLED_OFF,
        /** The structure is suspended then. */
        SUSPENDED,
        /** Somebody stands in while the person is away. */
        SOMEBODY_STANDS_IN,
        /** It was in the diary, and what is known now says otherwise. */
        NO_LONGER
    }
}
