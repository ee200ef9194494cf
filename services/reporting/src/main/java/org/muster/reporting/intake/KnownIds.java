package org.muster.reporting.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.muster.contract.api.Refused;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;

/**
 * Which facts are there already. It saves the log what it holds; were the tracker away, or behind,
 * the same fact would be appended again and count once all the same, by its id.
 */
final class KnownIds {
    private final Tracker tracker;
    private final Map<CountryCode, Set<FactId>> known = new HashMap<>();

    KnownIds(Tracker tracker) {
        this.tracker = tracker;
    }

    /**
     * Those of the facts that are new, each once.
     *
     * @param ours whether a fact was made by this very request, so that nobody can know it
     */
    List<Fact> unknown(List<Fact> facts, Predicate<FactId> ours) {
        Set<String> seen = new HashSet<>();
        List<Fact> fresh = new ArrayList<>();
        for (Fact fact : facts)
            if (ours.test(fact.id())
                    || (seen.add(fact.country() + "/" + fact.id())
                            && !of(fact.country()).contains(fact.id()))) fresh.add(fact);
        return fresh;
    }

    private Set<FactId> of(CountryCode country) {
        return known.computeIfAbsent(country, this::ask);
    }

    private Set<FactId> ask(CountryCode country) {
        try {
            return tracker.timeline(country).stream()
                    .map(entry -> entry.fact().id())
                    .collect(Collectors.toSet());
        } catch (Refused away) {
            return Set.of();
        }
    }
}
