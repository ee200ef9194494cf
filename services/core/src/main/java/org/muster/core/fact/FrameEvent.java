package org.muster.core.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.structure.LocalName;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;

/** How the country adapts the generic frame of coordination (R6, R7). */
public sealed interface FrameEvent extends Event {

    /**
     * A kind of table is different here; said again, it replaces what was said before.
     *
     * @param sector null for the platform as a whole
     * @param absent whether there is none in this country
     * @param chair who chairs it here, where that is not as in the guidance
     * @param names what it is called here
     */
    record PlatformAdapted(
            PlatformCode platform,
            @Nullable SectorCode sector,
            boolean absent,
            @Nullable String chair,
            List<LocalName> names,
            @Nullable String reason)
            implements FrameEvent {
        public PlatformAdapted {
            names = List.copyOf(names);
        }
    }

    /** An integrated peacekeeping or political mission is in the country (R17). */
    record IntegratedMissionBegan(String name) implements FrameEvent {}

    /** It is there no more. */
    record IntegratedMissionEnded(@Nullable String reason) implements FrameEvent {}
}
