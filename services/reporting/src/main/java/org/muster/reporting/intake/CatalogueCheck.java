package org.muster.reporting.intake;

import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Platform;
import org.muster.core.fact.Amendment.FactCorrected;
import org.muster.core.fact.Event;
import org.muster.core.fact.RepresentationEvent.PostEstablished;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.representation.RoleCode;
import org.muster.core.structure.SectorCode;

/**
 * Whether the words of a report are in the catalogue; what is new to the world goes into the
 * catalogue first.
 */
final class CatalogueCheck {
    private final Catalogue catalogue;
    private final Problems problems;

    CatalogueCheck(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    void check(Event event, String path) {
        switch (event) {
            case StructureActivated e -> activated(e, path);
            case PostEstablished e -> {
                role(e.role(), path);
                sector(e.sector(), path);
            }
            case PostTakenUp e -> role(e.role(), path);
            case FactCorrected e -> check(e.replacement(), path + ".replacement.data");
            default -> {
                // names nothing that the catalogue holds
            }
        }
    }

    private void activated(StructureActivated event, String path) {
        Platform platform = catalogue.platform(event.platform()).orElse(null);
        if (platform == null) {
            problems.add(
                    path + ".platform",
                    "'%s' is not a platform; known are %s"
                            .formatted(event.platform(), catalogue.platforms().keySet()));
        } else if (platform.sectoral() && event.sector() == null) {
            problems.add(
                    path + ".sector",
                    "is required for a cluster: one of " + catalogue.sectors().keySet());
        }
        sector(event.sector(), path);
    }

    private void sector(@Nullable SectorCode sector, String path) {
        if (sector != null && !catalogue.sectors().containsKey(sector))
            problems.add(
                    path + ".sector",
                    "'%s' is not a sector; known are %s"
                            .formatted(sector, catalogue.sectors().keySet()));
    }

    private void role(RoleCode role, String path) {
        if (!catalogue.roles().containsKey(role))
            problems.add(
                    path + ".role",
                    "'%s' is not a role; known are %s".formatted(role, catalogue.roles().keySet()));
    }
}
