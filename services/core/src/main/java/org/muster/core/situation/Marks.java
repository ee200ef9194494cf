package org.muster.core.situation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.muster.core.fact.EffectOrder;
import org.muster.core.fact.Subject;

/**
 * How far a situation is folded.
 *
 * @param last of each subject the place of the fact folded last
 * @param begun of each crisis and structure the place of the first fact that says that it is there
 * @param named the subjects of the facts that name another crisis or structure, by that one
 * @param sayings what sources said last, to be compared
 */
public record Marks(
        SortedMap<Subject, EffectOrder> last,
        SortedMap<Subject, EffectOrder> begun,
        SortedMap<Subject, SortedSet<Subject>> named,
        List<Saying> sayings) {
    public static final Marks NONE =
            new Marks(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());

    public Marks {
        last = Collections.unmodifiableSortedMap(new TreeMap<>(last));
        begun = Collections.unmodifiableSortedMap(new TreeMap<>(begun));
        named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
        sayings = List.copyOf(sayings);
    }

    /** Whether a fact comes after all of its subject that are folded. */
    boolean inOrder(Subject subject, EffectOrder order) {
        EffectOrder before = last.get(subject);
        return before == null || before.isBefore(order);
    }
}
