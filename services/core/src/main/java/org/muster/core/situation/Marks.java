package org.muster.core.situation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.EffectOrder;
import org.muster.core.fact.Subject;

/**
 * How far a situation is folded.
 *
 * @param last of each subject the place of the fact folded last
 * @param declared of each crisis the place of the fact that declared it first
 */
public record Marks(
        SortedMap<Subject, EffectOrder> last, SortedMap<CrisisId, EffectOrder> declared) {
    static final Marks NONE = new Marks(new TreeMap<>(), new TreeMap<>());

    public Marks {
        last = Collections.unmodifiableSortedMap(new TreeMap<>(last));
        declared = Collections.unmodifiableSortedMap(new TreeMap<>(declared));
    }

    /** Whether a fact comes after all of its subject that are folded. */
    boolean inOrder(Subject subject, EffectOrder order) {
        EffectOrder before = last.get(subject);
        return before == null || before.isBefore(order);
    }
}
