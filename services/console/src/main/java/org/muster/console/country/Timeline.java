package org.muster.console.country;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.console.fact.FactWords;
import org.muster.console.report.Kind;
import org.muster.contract.api.TimelineEntry;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.situation.Fate;

/** What was reported about a country, as far as it was known at an instant. */
final class Timeline {
    private final List<TimelineEntry> entries;
    private final Map<FactId, Fact> byId = new HashMap<>();

    /**
     * @param all latest effect first
     * @param knownAt null for now
     */
    Timeline(List<TimelineEntry> all, @Nullable Instant knownAt) {
        for (TimelineEntry e : all)
            if (knownAt == null || !e.fact().recordedAt().isAfter(knownAt))
                byId.put(e.fact().id(), e.fact());
        this.entries =
                all.stream()
                        .filter(e -> byId.containsKey(e.fact().id()))
                        .map(this::asKnown)
                        .toList();
    }

    /** Entries as they are, in their order. */
    static Timeline of(List<TimelineEntry> entries) {
        return new Timeline(entries, null);
    }

    List<TimelineEntry> entries() {
        return entries;
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

    List<TimelineRow> rows(FactWords words, long most) {
        return entries.stream().limit(most).map(e -> row(e, words)).toList();
    }

    /** An amendment that was not known yet has decided nothing. */
    private TimelineEntry asKnown(TimelineEntry e) {
        boolean decided = e.fate().by() != null && byId.containsKey(e.fate().by());
        return decided || e.fate().kind() == Fate.Kind.STANDS
                ? e
                : new TimelineEntry(e.type(), e.fact(), new Fate(Fate.Kind.STANDS, null));
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
