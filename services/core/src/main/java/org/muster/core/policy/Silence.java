package org.muster.core.policy;

import java.time.Instant;
import java.util.List;
import org.muster.core.structure.StructureId;

/**
 * Nobody is reminded for a while; what falls due meanwhile is due when it ends.
 *
 * @param kinds of reminders that are silent; empty: all
 * @param structures about which it is silent; empty: about everything
 * @param author who silenced it
 * @param reason why
 * @param until when it ends
 */
public record Silence(
        SilenceId id,
        List<ReminderKind> kinds,
        List<StructureId> structures,
        String author,
        String reason,
        Instant since,
        Instant until) {
    public Silence {
        kinds = List.copyOf(kinds);
        structures = List.copyOf(structures);
    }

    /** Whether it is about what a reminder is about. */
    public boolean covers(About about) {
        return (kinds.isEmpty() || kinds.contains(about.kind()))
                && (structures.isEmpty()
                        || about.structure() != null && structures.contains(about.structure()));
    }

    public boolean covers(Instant instant) {
        return !instant.isBefore(since) && instant.isBefore(until);
    }

    /** The same silence, ended earlier. */
    public Silence endedAt(Instant end) {
        return new Silence(id, kinds, structures, author, reason, since, end);
    }
}
