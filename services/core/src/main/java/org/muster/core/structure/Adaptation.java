package org.muster.core.structure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different about a kind of table in this country (R6, R7).
 *
 * @param absent whether there is none
 * @param chair who chairs it here; null where that is as in the guidance
 */
public record Adaptation(
        PlatformCode platform,
        @Nullable SectorCode sector,
        boolean absent,
        @Nullable String chair,
        List<LocalName> names,
        @Nullable String reason,
        Instant since) {
    public Adaptation {
        names = List.copyOf(names);
    }

    /** Whether it speaks of this kind of table: of the platform, or of its sector too. */
    public boolean about(PlatformCode which, @Nullable SectorCode in) {
        return platform.equals(which) && (sector == null || sector.equals(in));
    }
}
