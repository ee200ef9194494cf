package org.muster.core.fact;

import org.muster.core.identity.Identifiers;

/** Identifies a fact for ever; the same id twice is the same fact. */
public record FactId(String value) implements Comparable<FactId> {
    public FactId {
        Identifiers.require("fact id", value);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
