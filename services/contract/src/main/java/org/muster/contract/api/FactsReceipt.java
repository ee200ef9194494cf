package org.muster.contract.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.fact.FactId;

/**
 * What came of a report: every fact is in the log.
 *
 * @param replayed whether the same request had been answered before, so that nothing new was
 *     recorded
 * @param applied the country as it stands with the facts, when the caller asked to wait and it came
 *     in time; else null
 */
public record FactsReceipt(List<Recorded> facts, boolean replayed, @Nullable CountryView applied) {
    public FactsReceipt {
        facts = List.copyOf(facts);
    }

    /** A fact and its position in the log. */
    public record Recorded(FactId id, int partition, long offset) {}
}
