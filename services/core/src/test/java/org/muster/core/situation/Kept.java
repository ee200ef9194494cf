package org.muster.core.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.Subject;

/** Kept facts that give no more than they have to, and remember what they were asked for. */
final class Kept implements KnownFacts {
    private final List<Fact> facts;
    private final List<String> asked = new ArrayList<>();

    Kept(List<Fact> facts) {
        this.facts = facts;
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public Collection<Fact> all() {
        asked.add("everything");
        return facts;
    }

    @Override
    public Collection<Fact> about(Set<Subject> subjects) {
        subjects.forEach(s -> asked.add(s.toString()));
        Set<FactId> amended = new HashSet<>();
        for (Fact f : facts) if (f.event() instanceof Amendment a) amended.add(a.target());
        return facts.stream()
                .filter(
                        f ->
                                subjects.contains(f.subject())
                                        || f.event() instanceof Amendment
                                        || amended.contains(f.id()))
                .toList();
    }
}
