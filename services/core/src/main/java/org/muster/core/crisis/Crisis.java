package org.muster.core.crisis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.provenance.Provenance;

/**
 * A crisis as it stands in one country.
 *
 * @param since when it began
 * @param knownSince the later of its beginning and the moment Muster learned of it
 * @param clockFrom the instant from which clock hours count (R68): the beginning of the event, or
 *     of its day where only that is known; null where not even the day is
 * @param until when it ended; null while it goes on. An end closes no structure (R77)
 * @param scaleUp the last system-wide scale-up, ended or not; null if there was none
 * @param level IOM's own level, or null (R56)
 */
public record Crisis(
        CrisisId id,
        String name,
        CrisisContext context,
        @Nullable GlideNumber glide,
        Instant since,
        Instant knownSince,
        @Nullable Instant clockFrom,
        @Nullable Instant until,
        Provenance provenance,
        @Nullable ScaleUp scaleUp,
        @Nullable ResponseLevel level) {

    /** A crisis that was just declared. */
    public static Crisis declared(
            CrisisId id,
            String name,
            CrisisContext context,
            @Nullable GlideNumber glide,
            Instant since,
            Instant knownSince,
            @Nullable Instant clockFrom,
            Provenance provenance) {
        return new Crisis(
                id,
                name,
                context,
                glide,
                since,
                knownSince,
                clockFrom,
                null,
                provenance,
                null,
                null);
    }

    /** Whether the crisis goes on. */
    public boolean ongoing() {
        return until == null;
    }

    public Crisis changed(
            @Nullable String newName,
            @Nullable CrisisContext newContext,
            @Nullable GlideNumber newGlide) {
        return new Crisis(
                id,
                newName == null ? name : newName,
                newContext == null ? context : newContext,
                newGlide == null ? glide : newGlide,
                since,
                knownSince,
                clockFrom,
                until,
                provenance,
                scaleUp,
                level);
    }

    public Crisis ended(Instant at) {
        return with(at, scaleUp, level);
    }

    public Crisis scaledUp(ScaleUp newScaleUp) {
        return with(until, newScaleUp, level);
    }

    public Crisis at(@Nullable ResponseLevel newLevel) {
        return with(until, scaleUp, newLevel);
    }

    private Crisis with(
            @Nullable Instant newUntil,
            @Nullable ScaleUp newScaleUp,
            @Nullable ResponseLevel newLevel) {
        return new Crisis(
                id,
                name,
                context,
                glide,
                since,
                knownSince,
                clockFrom,
                newUntil,
                provenance,
                newScaleUp,
                newLevel);
    }
}
