package org.muster.console.country;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.console.fact.FactWords;
import org.muster.console.report.Kind;
import org.muster.contract.api.TimelineEntry;
import org.muster.contract.api.TimelinePage;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.situation.Fate;

/** A part of what was reported about a country, in the order in which it came. */
final class Timeline {
    private final List<TimelineEntry> entries;
    private final Map<FactId, Fact> byId = new HashMap<>();

    /**
     * @param deciding the amendments that decided what became of the entries
     */
    Timeline(List<TimelineEntry> entries, List<TimelineEntry> deciding) {
        this.entries = entries;
        for (TimelineEntry e : deciding) byId.put(e.fact().id(), e.fact());
    }

    static Timeline of(TimelinePage page) {
        return new Timeline(page.entries(), page.deciding());
    }

    /** What is said in the end, latest effect first: corrected, and without what was taken back. */
    List<Fact> inForce() {
        return entries.stream().flatMap(e -> inForce(e).stream()).toList();
    }

    Optional<Fact> inForce(FactId id) {
        return entries.stream()
                .filter(e -> e.fact().id().equals(id))
                .findFirst()
                .flatMap(this::inForce);
    }

    private Optional<Fact> inForce(TimelineEntry entry) {
        Fact by = entry.fate().by() == null ? null : byId.get(entry.fate().by());
        return switch (entry.fate().kind()) {
            case STANDS -> Optional.of(entry.fact());
            case RETRACTED -> Optional.empty();
            case CORRECTED ->
                    by != null && by.event() instanceof Amendment.FactCorrected c
                            ? Optional.of(entry.fact().correctedBy(by, c.replacement()))
                            : Optional.of(entry.fact());
        };
    }

    List<TimelineRow> rows(FactWords words) {
        return entries.stream().map(e -> row(e, words)).toList();
    }

    private TimelineRow row(TimelineEntry entry, FactWords words) {
        Fact fact = entry.fact();
        Fact by = entry.fate().by() == null ? null : byId.get(entry.fate().by());
        boolean form = Kind.ofType(entry.type()).isPresent();
        boolean retracted = entry.fate().kind() == Fate.Kind.RETRACTED;
        return new TimelineRow(
                fact.id().value(),
                fact.effective(),
                words.sentence(fact.event()),
                fact.recordedAt(),
                fact.author().value(),
                fact.source().document(),
                fact.source().provenance(),
                entry.fate().kind(),
                by == null ? null : why(by, words),
                by == null ? null : by.id().value(),
                !retracted && form && !(fact.event() instanceof Amendment),
                !retracted);
    }

    private static String why(Fact amendment, FactWords words) {
        return switch (amendment.event()) {
            case Amendment.FactRetracted e -> e.reason();
            case Amendment.FactCorrected e -> words.sentence(e.replacement());
            default -> words.sentence(amendment.event());
        };
    }
}
