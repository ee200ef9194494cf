package org.muster.core.fact;

import org.jspecify.annotations.Nullable;
import org.muster.core.structure.SectorCode;

/** What IOM implements in the country, by sector (R24). */
public sealed interface ProgrammeEvent extends Event {
    SectorCode sector();

    /**
     * IOM implements in a sector.
     *
     * @param area a P-code, town or name; null for the whole country
     */
    record ProgrammeStarted(SectorCode sector, @Nullable String area, @Nullable String name)
            implements ProgrammeEvent {}

    /** It does no more, in that area or, without one, anywhere. */
    record ProgrammeEnded(SectorCode sector, @Nullable String area) implements ProgrammeEvent {}
}
