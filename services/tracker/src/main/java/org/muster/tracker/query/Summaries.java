package org.muster.tracker.query;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.muster.contract.api.CountrySummary;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.crisis.Crisis;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Duty;
import org.muster.core.duty.DutyKind;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.tracker.country.CountryDocument;

/** A country in one line. */
final class Summaries {
    private Summaries() {}

    static CountrySummary of(CountryDocument document, Catalogue catalogue, Instant now) {
        Situation situation = document.standing().at(now).situation();
        List<Duty> duties = new Duties(situation, catalogue).at(now);
        List<Duty> seats =
                duties.stream()
                        .filter(d -> d.required() && d.kind() != DutyKind.KEEP_IN_TOUCH)
                        .toList();
        List<Structure> open =
                situation.structures().values().stream().filter(Structure::underWay).toList();
        return new CountrySummary(
                document.country(),
                situation.crises().values().stream().filter(Crisis::ongoing).toList(),
                open.size(),
                (int) seats.stream().filter(Duty::filled).count(),
                seats.size(),
                duties.stream().mapToInt(d -> d.gaps().size()).sum(),
                open.stream()
                        .map(Structure::statusFactAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                document.version());
    }
}
