package org.muster.core.structure;

import org.muster.core.identity.Identifiers;

/**
 * Identifies a structure within its country. By convention it starts with its platform: {@code
 * UNCT}, {@code CLUSTER-HEA}, {@code HCT-darfur}.
 */
public record StructureId(String value) implements Comparable<StructureId> {
    public StructureId {
        Identifiers.require("structure", value);
    }

    /**
     * The platform that the id starts with, used when a report comes before the activation is
     * known.
     */
    public PlatformCode impliedPlatform() {
        int hyphen = value.indexOf('-');
        return new PlatformCode(hyphen < 0 ? value : value.substring(0, hyphen));
    }

    @Override
    public int compareTo(StructureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
