package org.muster.core.fact;

import java.time.Instant;
import java.util.Comparator;

/**
 * The place of a fact in the order in which facts are folded, which makes the order of their
 * arrival irrelevant: what takes effect later comes later, so that its word is the last. Of facts
 * that take effect at the same instant (two on one day, say) the one recorded later has the last
 * word; of facts recorded in the same millisecond the one with the greater id, which decides
 * nothing but keeps the order total.
 */
public record EffectOrder(Instant effectiveAt, Instant recordedAt, FactId fact)
        implements Comparable<EffectOrder> {
    private static final Comparator<EffectOrder> ORDER =
            Comparator.comparing(EffectOrder::effectiveAt)
                    .thenComparing(EffectOrder::recordedAt)
                    .thenComparing(EffectOrder::fact);

    @Override
    public int compareTo(EffectOrder other) {
        return ORDER.compare(this, other);
    }

    public boolean isBefore(EffectOrder other) {
        return compareTo(other) < 0;
    }
}
