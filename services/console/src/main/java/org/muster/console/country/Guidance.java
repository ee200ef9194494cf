package org.muster.console.country;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.console.page.Say;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.RuleSource;
import org.muster.core.structure.PlatformCode;

/** What the manual says about a kind of structure, with its documents (R12 to R24, R27). */
public record Guidance(String purpose, String chair, List<RuleSource> sources) {
    public Guidance {
        sources = List.copyOf(sources);
    }

    static @Nullable Guidance of(PlatformCode platform, Catalogue catalogue, Say say) {
        return catalogue
                .platform(platform)
                .map(
                        p ->
                                new Guidance(
                                        p.purpose().in(say.language()),
                                        p.chair().in(say.language()),
                                        p.sources()))
                .orElse(null);
    }
}
