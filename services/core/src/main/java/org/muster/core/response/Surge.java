package org.muster.core.response;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;
import org.muster.core.identity.PersonId;

/**
 * A colleague asked for, in three steps that are reported apart (R69); a step that nobody reported
 * is null, whatever came after it.
 *
 * @param profile whom the office asked for, in words
 * @param person who arrived, if the directory knows the person
 */
public record Surge(
        CrisisId crisis,
        SurgeId id,
        @Nullable String profile,
        @Nullable Instant requestedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant arrivedAt,
        @Nullable PersonId person) {

    public static Surge unknown(CrisisId crisis, SurgeId id) {
        return new Surge(crisis, id, null, null, null, null, null);
    }

    public Surge requested(Instant at, String asked) {
        return new Surge(crisis, id, asked, at, approvedAt, arrivedAt, person);
    }

    public Surge approved(Instant at) {
        return new Surge(crisis, id, profile, requestedAt, at, arrivedAt, person);
    }

    public Surge arrived(Instant at, @Nullable PersonId who) {
        return new Surge(crisis, id, profile, requestedAt, approvedAt, at, who);
    }
}
