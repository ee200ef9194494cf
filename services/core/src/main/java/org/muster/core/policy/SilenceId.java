package org.muster.core.policy;

import org.muster.core.identity.Identifiers;

/** Identifies a silence within its country. */
public record SilenceId(String value) implements Comparable<SilenceId> {
    public SilenceId {
        Identifiers.require("silence", value);
    }

    @Override
    public int compareTo(SilenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
