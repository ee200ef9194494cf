package org.muster.core.structure;

import org.muster.core.identity.Identifiers;

/**
 * Canonical platform type, for example {@code UNCT} or {@code CLUSTER}; the catalogue says what it
 * means (R5).
 */
public record PlatformCode(String value) implements Comparable<PlatformCode> {
    public PlatformCode {
        Identifiers.require("platform", value);
    }

    @Override
    public int compareTo(PlatformCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
