package org.muster.core.representation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.structure.SectorCode;

/**
 * A post of the office: posts, not names, fill seats by default.
 *
 * @param sector the sector that its programme implements or coordinates (R23, R24), or null
 * @param dutyStation where it is, or null for the country office's seat
 * @param abolishedAt when it ended, or null
 * @param incumbencies all that were reported, in order of their beginning
 */
public record Post(
        PostId id,
        RoleCode role,
        @Nullable SectorCode sector,
        @Nullable String dutyStation,
        @Nullable Instant abolishedAt,
        List<Incumbency> incumbencies) {

    public Post {
        incumbencies = List.copyOf(incumbencies);
    }

    public boolean existsAt(Instant instant) {
        return abolishedAt == null || instant.isBefore(abolishedAt);
    }

    public Post takenUp(Incumbency incumbency) {
        List<Incumbency> all = new ArrayList<>();
        for (Incumbency old : incumbencies) {
            boolean succeeded =
                    old.until() == null && old.officerInCharge() == incumbency.officerInCharge();
            all.add(succeeded ? old.endedAt(incumbency.from()) : old);
        }
        all.add(incumbency);
        return new Post(id, role, sector, dutyStation, abolishedAt, all);
    }

    public Post left(PersonId person, Instant at) {
        List<Incumbency> all =
                incumbencies.stream()
                        .map(i -> i.person().equals(person) && i.covers(at) ? i.endedAt(at) : i)
                        .toList();
        return new Post(id, role, sector, dutyStation, abolishedAt, all);
    }

    public Post abolished(Instant at) {
        return new Post(id, role, sector, dutyStation, at, incumbencies);
    }
}
