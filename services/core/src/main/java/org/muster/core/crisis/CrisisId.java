package org.muster.core.crisis;

import org.muster.core.identity.Identifiers;

/** Identifies a crisis; the same id in several countries is the same crisis (R76). */
public record CrisisId(String value) implements Comparable<CrisisId> {
    public CrisisId {
        Identifiers.require("crisis id", value);
    }

    @Override
    public int compareTo(CrisisId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
