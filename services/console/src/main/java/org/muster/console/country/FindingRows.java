package org.muster.console.country;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.console.country.FindingRow.Side;
import org.muster.console.fact.FactWords;
import org.muster.console.fact.People;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.situation.Care;
import org.muster.core.situation.Finding;
import org.muster.core.situation.Situation;

/**
 * What does not fit together: the findings of the country, and whoever is needed now but is not in
 * the directory, of which the facts alone tell nothing.
 */
final class FindingRows {
    private static final String UNKNOWN_PERSON = "UNKNOWN_PERSON";

    private final Situation situation;
    private final Timeline timeline;
    private final People people;
    private final FactWords words;

    FindingRows(Situation situation, Timeline timeline, People people, FactWords words) {
        this.situation = situation;
        this.timeline = timeline;
        this.people = people;
        this.words = words;
    }

    /** Open ones first. */
    List<FindingRow> at(Instant asOf) {
        List<FindingRow> rows = new ArrayList<>();
        for (Finding f : situation.findings())
            rows.add(row(f.kind().name(), f.subject(), f.fact(), sides(f)));
        new UnknownPeople(situation, asOf)
                .named(timeline.inForce(), people::unknown)
                .forEach(
                        (person, fact) ->
                                rows.add(row(UNKNOWN_PERSON, person.value(), fact, List.of())));
        rows.sort(Comparator.comparing(FindingRow::open).reversed());
        return rows;
    }

    private FindingRow row(String kind, String subject, FactId fact, List<Side> sides) {
        Care care =
                situation.cares().stream()
                        .filter(c -> c.fact().equals(fact))
                        .findFirst()
                        .orElse(null);
        return new FindingRow(
                kind,
                subject,
                fact.value(),
                timeline.inForce(fact).map(f -> words.sentence(f.event())).orElse(null),
                sides,
                care == null || care.person() == null ? null : people.name(care.person()),
                care == null ? null : care.settled());
    }

    /** Both facts, the earlier one first. */
    private List<Side> sides(Finding finding) {
        @Nullable FactId other = finding.other();
        if (other == null) return List.of();
        return Stream.of(other, finding.fact())
                .map(timeline::inForce)
                .flatMap(Optional::stream)
                .map(this::side)
                .toList();
    }

    private Side side(Fact fact) {
        String document = fact.source().document();
        return new Side(
                fact.id().value(),
                words.sentence(fact.event()),
                fact.effective(),
                document.isBlank() ? fact.author().value() : document);
    }
}
