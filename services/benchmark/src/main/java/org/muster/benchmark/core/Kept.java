package org.muster.benchmark.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.core.fact.Fact;
import org.muster.core.fact.Subject;
import org.muster.core.situation.KnownFacts;

/** Facts kept by subject, as a store with an index keeps them. */
final class Kept implements KnownFacts {
    private final List<Fact> all;
    private final Map<Subject, List<Fact>> bySubject = new HashMap<>();

    Kept(List<Fact> all) {
        this.all = all;
        for (Fact f : all) bySubject.computeIfAbsent(f.subject(), _ -> new ArrayList<>()).add(f);
    }

    @Override
    public Collection<Fact> all() {
        return all;
    }

    @Override
    public Collection<Fact> about(Set<Subject> subjects) {
        List<Fact> about = new ArrayList<>();
        for (Subject s : subjects) about.addAll(bySubject.getOrDefault(s, List.of()));
        return about;
    }
}
