package org.muster.core.situation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.Subject;

/**
 * What new facts change by amending others, or by being amended already.
 *
 * @param facts the amendments, and what they are about
 * @param subjects of which facts say something else now: what they were about, and are about
 */
record Amended(Set<FactId> facts, Set<Subject> subjects) {
    static final Amended NOTHING = new Amended(Set.of(), Set.of());

    /**
     * @param known all amendments and what they are about, those that are new among them
     */
    static Amended by(Collection<Fact> fresh, Collection<Fact> known) {
        Set<FactId> news = new HashSet<>();
        fresh.forEach(f -> news.add(f.id()));
        Set<FactId> concerned = new HashSet<>();
        for (Fact f : known)
            if (f.event() instanceof Amendment a) concerned.addAll(List.of(f.id(), a.target()));
        Map<FactId, Fact> before =
                inForce(known.stream().filter(f -> !news.contains(f.id())).toList());
        Map<FactId, Fact> after = inForce(known);
        Set<Subject> subjects = new TreeSet<>();
        for (FactId id : concerned) {
            Fact then = before.get(id);
            Fact now = after.get(id);
            if (Objects.equals(then, now)) continue;
            if (then != null) subjects.add(then.subject());
            if (now != null) subjects.add(now.subject());
        }
        return new Amended(concerned, subjects);
    }

    private static Map<FactId, Fact> inForce(Collection<Fact> known) {
        Map<FactId, Fact> inForce = new HashMap<>();
        for (Fact f : new Amendments(known).inForce()) inForce.put(f.id(), f);
        return inForce;
    }
}
