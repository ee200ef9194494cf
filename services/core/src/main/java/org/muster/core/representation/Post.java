package org.muster.core.representation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.SectorCode;

/**
 * A post of the office: posts, not names, fill seats by default.
 *
 * @param sector the sector that its programme implements or coordinates (R23, R24), or null
 * @param dutyStation where it is, or null for the country office's seat
 * @param establishedAt since when it is said to exist
 * @param abolishedAt when it ended, or null
 * @param incumbencies all that were reported, in order of their beginning
 */
public record Post(
        PostId id,
        RoleCode role,
        @Nullable SectorCode sector,
        @Nullable String dutyStation,
        Instant establishedAt,
        @Nullable Instant abolishedAt,
        List<Incumbency> incumbencies) {

    public Post {
        incumbencies = List.copyOf(incumbencies);
    }

    /** A new post that nobody holds yet. */
    public static Post established(
            PostId id,
            RoleCode role,
            @Nullable SectorCode sector,
            @Nullable String dutyStation,
            Instant at) {
        return new Post(id, role, sector, dutyStation, at, null, List.of());
    }

    /** The post as it is said to be at an instant; an abolished one begins anew. */
    public Post described(
            RoleCode newRole,
            @Nullable SectorCode newSector,
            @Nullable String newDutyStation,
            Instant at) {
        Instant since = abolishedAt == null ? establishedAt : at;
        return new Post(id, newRole, newSector, newDutyStation, since, null, incumbencies);
    }

    public boolean existsAt(Instant instant) {
        return !instant.isBefore(establishedAt)
                && (abolishedAt == null || instant.isBefore(abolishedAt));
    }

    /** Somebody takes up the post and follows whoever holds it in the same capacity. */
    public Post takenUp(Incumbency incumbency) {
        List<Incumbency> all = new ArrayList<>();
        for (Incumbency old : incumbencies) {
            boolean succeeded = old.officerInCharge() == incumbency.officerInCharge();
            all.add(succeeded ? old.endedAt(incumbency.from()) : old);
        }
        all.add(incumbency);
        return new Post(id, role, sector, dutyStation, establishedAt, abolishedAt, all);
    }

    /** The person no longer holds the post, in whatever capacity; others stay. */
    public Post left(PersonId person, Instant at) {
        return ended(i -> i.person().equals(person), at, abolishedAt);
    }

    /** The post is gone, and nobody holds it any more. */
    public Post abolished(Instant at) {
        return ended(_ -> true, at, at);
    }

    private Post ended(Predicate<Incumbency> which, Instant at, @Nullable Instant abolition) {
        List<Incumbency> all =
                incumbencies.stream()
                        .map(i -> which.test(i) && i.covers(at) ? i.endedAt(at) : i)
                        .toList();
        return new Post(id, role, sector, dutyStation, establishedAt, abolition, all);
    }
}
