package org.muster.core.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.structure.Level;
import org.muster.core.structure.PlatformCode;

/**
 * A kind of coordination structure.
 *
 * @param aliases other names of the same kind, for example {@code ICWG} (R23)
 * @param sectoral whether each instance belongs to a sector (clusters)
 * @param seat IOM's seat at the national and the regional level
 * @param subnationalSeat IOM's seat below the national level where it differs in more than being
 *     encouraged only (R9), or null
 * @param under the kind of table that is usually above it (R9), or null
 * @param missionChair who chairs it where there is an integrated mission (R17); null if that is the
 *     same
 */
public record Platform(
        PlatformCode code,
        List<PlatformCode> aliases,
        Family family,
        boolean sectoral,
        Text name,
        Text purpose,
        Text chair,
        Seat seat,
        @Nullable Seat subnationalSeat,
        @Nullable PlatformCode under,
        @Nullable Text missionChair,
        List<RuleSource> sources) {
    public Platform {
        aliases = List.copyOf(aliases);
        sources = List.copyOf(sources);
    }

    /** IOM's seat at a structure of this kind that works at the level. */
    public Seat seatAt(Level level) {
        if (level != Level.SUBNATIONAL) return seat;
        return subnationalSeat == null ? seat.encouraged() : subnationalSeat;
    }

    /** Whether those whose role is to observe never fill the seat, at whatever level (R18, R19). */
    public boolean observersOnlyObserve() {
        return seat.obligation() == Obligation.MANDATORY;
    }
}
