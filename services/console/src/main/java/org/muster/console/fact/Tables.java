package org.muster.console.fact;

import java.time.ZoneId;
import org.muster.console.page.Say;
import org.muster.core.country.Countries;
import org.muster.core.reminder.Reminder;
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

    /** On whose clock it meets: its own, else that of the country. */
    public ZoneId zone(StructureId id) {
        Structure structure = situation.structures().get(id);
        ZoneId own = structure == null ? null : structure.zone();
        return own == null ? Countries.zone(situation.country()) : own;
    }

    /** On whose clock the hours of a reminder are said. */
    public ZoneId zone(Reminder reminder) {
        StructureId structure = reminder.structure();
        return structure == null ? Countries.zone(situation.country()) : zone(structure);
    }

    /** The full name. */
    public String fullName(StructureId id) {
        Structure structure = situation.structures().get(id);
        return structure == null ? say.platform(id.impliedPlatform()) : say.structure(structure);
    }
}
