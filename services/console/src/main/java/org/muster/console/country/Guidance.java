package org.muster.console.country;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.console.page.Say;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Platform;
import org.muster.core.catalogue.RuleSource;
import org.muster.core.situation.Situation;
import org.muster.core.structure.IntegratedMission;
import org.muster.core.structure.Structure;

/**
 * What the manual says about a kind of structure, with its documents (R12 to R24, R27), and who is
 * in the chair by the word of the country office before that of the manual (R6, R7).
 */
public record Guidance(String purpose, String chair, List<RuleSource> sources) {
    public Guidance {
        sources = List.copyOf(sources);
    }

    static @Nullable Guidance of(
            Structure structure, Situation situation, Catalogue catalogue, Say say) {
        return catalogue
                .platform(structure.platform())
                .map(
                        p ->
                                new Guidance(
                                        p.purpose().in(say.language()),
                                        chair(p, structure, situation, say),
                                        p.sources()))
                .orElse(null);
    }

    private static String chair(Platform p, Structure structure, Situation situation, Say say) {
        String adapted =
                situation.adaptation(p.code(), structure.sector()).map(a -> a.chair()).orElse(null);
        if (adapted != null) return say.text("country.chair.adapted", adapted);
        IntegratedMission mission = situation.mission();
        return p.missionChair() != null && mission != null && mission.ongoing()
                ? say.text(
                        "country.chair.mission",
                        p.missionChair().in(say.language()),
                        mission.name())
                : p.chair().in(say.language());
    }
}
