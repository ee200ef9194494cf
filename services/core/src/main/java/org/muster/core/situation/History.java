package org.muster.core.situation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;

/**
 * All facts of a country, in whatever order they arrived. The same id counts once; were two
 * contents ever to carry it, the one recorded first counts.
 */
public final class History {
    private static final Comparator<Fact> FIRST = Fact.BY_RECORDING.thenComparing(Fact::toString);

    private final CountryCode country;
    private final List<Fact> facts;

    public History(CountryCode country, Collection<Fact> facts) {
        this.country = country;
        Map<FactId, Fact> byId = new HashMap<>();
        for (Fact f : facts) byId.merge(f.id(), f, (a, b) -> FIRST.compare(a, b) <= 0 ? a : b);
        this.facts = byId.values().stream().sorted(Fact.BY_EFFECT).toList();
    }

    /** All facts, amendments too, in order of effect. */
    public List<Fact> facts() {
        return facts;
    }

    /** What became of each fact, as known at an instant. */
    public Map<FactId, Fate> fates(Instant knownAt) {
        List<Fact> known = knownAt(knownAt);
        Amendments amendments = new Amendments(known);
        Map<FactId, Fate> fates = new HashMap<>();
        for (Fact f : known) fates.put(f.id(), amendments.fate(f));
        return fates;
    }

    /**
     * The facts in force as known at an instant, in order of effect, those that take effect later
     * too. Amendments are resolved; of themselves only those are left that change nothing, to be
     * found fault with.
     */
    public List<Fact> inForce(Instant knownAt) {
        List<Fact> known = knownAt(knownAt);
        List<Fact> standing = new Amendments(known).inForce();
        standing.sort(Fact.BY_EFFECT);
        return standing;
    }

    /** What was so at {@code asOf}, as far as it was known at {@code knownAt}. */
    public Situation situation(Instant asOf, Instant knownAt) {
        List<Fact> effective =
                inForce(knownAt).stream().filter(f -> !f.begins().isAfter(asOf)).toList();
        return Situation.of(country, effective);
    }

    private List<Fact> knownAt(Instant instant) {
        return facts.stream().filter(f -> !f.recordedAt().isAfter(instant)).toList();
    }
}
