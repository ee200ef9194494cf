package org.muster.core.expectation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.RuleSource;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.StructureId;

/**
 * One table that the guidance expects, or says does not belong.
 *
 * @param sector null for a kind of table that is not sectoral
 * @param structures those of the kind that there are; over ones only where it is said to be absent
 * @param because the contexts that ask for it, or against it; empty for what is expected always
 * @param usualLeads organisations that usually lead the sector in these contexts
 * @param sources the documents of the rule
 */
public record Expectation(
        PlatformCode platform,
        @Nullable SectorCode sector,
        Presence presence,
        List<StructureId> structures,
        List<CrisisContext> because,
        List<String> usualLeads,
        List<RuleSource> sources) {
    public Expectation {
        structures = List.copyOf(structures);
        because = List.copyOf(because);
        usualLeads = List.copyOf(usualLeads);
        sources = List.copyOf(sources);
    }

    /** Whether somebody should look: a table that does not belong is there all the same. */
    public boolean warns() {
        return presence == Presence.DOES_NOT_BELONG && !structures.isEmpty();
    }
}
