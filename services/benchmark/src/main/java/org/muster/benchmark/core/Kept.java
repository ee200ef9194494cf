package org.muster.benchmark.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.Subject;
import org.muster.core.situation.KnownFacts;

/** Facts kept by subject, as a store with an index keeps them. */
final class Kept implements KnownFacts {
    private final List<Fact> all;
    private final Map<Subject, List<Fact>> bySubject = new HashMap<>();
    private final Map<FactId, Fact> byId = new HashMap<>();

    Kept(List<Fact> all) {
        this.all = all;
        for (Fact f : all) {
            bySubject.computeIfAbsent(f.subject(), _ -> new ArrayList<>()).add(f);
            byId.put(f.id(), f);
        }
    }

    @Override
    public Collection<Fact> all() {
        return all;
    }

    @Override
    public Collection<Fact> about(Set<Subject> subjects) {
        Set<Subject> asked = new TreeSet<>(subjects);
        asked.add(Subject.AMENDMENTS);
        Set<Fact> about = new LinkedHashSet<>();
        for (Subject s : asked) about.addAll(bySubject.getOrDefault(s, List.of()));
        for (Fact f : bySubject.getOrDefault(Subject.AMENDMENTS, List.of()))
            if (f.event() instanceof Amendment a && byId.containsKey(a.target()))
                about.add(byId.get(a.target()));
        return about;
    }
}
