package org.muster.core.situation;

import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.core.fact.EffectOrder;
import org.muster.core.fact.Fact;
import org.muster.core.fact.Subject;

/**
 * Crises and structures that facts about others name: which are there since when, and who names
 * them. What is known of them may be folded further already, or less far.
 */
final class Named {
    private final TreeMap<Subject, EffectOrder> begun;
    private final TreeMap<Subject, SortedSet<Subject>> by = new TreeMap<>();

    Named(Marks marks) {
        begun = new TreeMap<>(marks.begun());
        marks.named().forEach((subject, others) -> by.put(subject, new TreeSet<>(others)));
    }

    TreeMap<Subject, EffectOrder> begun() {
        return begun;
    }

    TreeMap<Subject, SortedSet<Subject>> by() {
        return by;
    }

    void begins(Fact fact) {
        begun.putIfAbsent(fact.subject(), fact.order());
    }

    /** Whether what a fact names was there before. */
    boolean knownBefore(Fact fact, Subject named) {
        by.computeIfAbsent(named, _ -> new TreeSet<>()).add(fact.subject());
        EffectOrder first = begun.get(named);
        return first != null && first.isBefore(fact.order());
    }

    void forget(Subject subject) {
        begun.remove(subject);
        by.values().forEach(others -> others.remove(subject));
        by.values().removeIf(SortedSet::isEmpty);
    }
}
