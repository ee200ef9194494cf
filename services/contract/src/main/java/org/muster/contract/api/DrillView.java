package org.muster.contract.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.drill.Figures;
import org.muster.core.fact.AuthorId;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.ReminderId;

/**
 * A drill as it stands.
 *
 * @param by who started it
 * @param ends when it ends by itself
 * @param endedAt when it ended; null while it is on
 * @param endedBy who ended it before its time; null while it is on, or when it ended by itself
 * @param people who was asked; empty in a list of drills
 */
public record DrillView(
        ReminderId id,
        CountryCode country,
        Instant at,
        AuthorId by,
        Urgency urgency,
        @Nullable String note,
        Instant ends,
        @Nullable Instant endedAt,
        @Nullable AuthorId endedBy,
        Figures figures,
        List<DrillPerson> people) {
    public DrillView {
        people = List.copyOf(people);
    }

    /** Whether answers still count. */
    public boolean on() {
        return endedAt == null;
    }
}
