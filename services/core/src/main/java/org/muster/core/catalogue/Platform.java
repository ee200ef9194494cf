package org.muster.core.catalogue;

import java.util.List;
import org.muster.core.structure.PlatformCode;

/**
 * A kind of coordination structure.
 *
 * @param aliases other names of the same kind, for example {@code ICWG} (R23)
 * @param sectoral whether each instance belongs to a sector (clusters)
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
        List<RuleSource> sources) {
    public Platform {
        aliases = List.copyOf(aliases);
        sources = List.copyOf(sources);
    }
}
