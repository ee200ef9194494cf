package org.muster.core.structure;

import org.muster.core.identity.Identifiers;

/** OCHA cluster code, for example {@code HEA} or {@code PRO-CPN}. */
public record SectorCode(String value) implements Comparable<SectorCode> {
    public SectorCode {
        Identifiers.require("sector", value);
    }

    @Override
    public int compareTo(SectorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
