package org.muster.core.response;

import org.muster.core.identity.Identifiers;

/** Identifies a request for surge within its crisis. */
public record SurgeId(String value) implements Comparable<SurgeId> {
    public SurgeId {
        Identifiers.require("surge id", value);
    }

    @Override
    public int compareTo(SurgeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
