package org.muster.console.fact;

import org.muster.console.page.Say;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;

/**
 * What the structures of a country are called, also those of which no more than the id is known.
 */
public final class Tables {
    private final Situation situation;
    private final Say say;

    public Tables(Situation situation, Say say) {
        this.situation = situation;
        this.say = say;
    }

    /** The short name. */
    public String shortName(StructureId id) {
        Structure structure = situation.structures().get(id);
        return structure == null ? id.value() : say.table(structure);
    }

    /** The full name. */
    public String fullName(StructureId id) {
        Structure structure = situation.structures().get(id);
        return structure == null ? say.platform(id.impliedPlatform()) : say.structure(structure);
    }
}
