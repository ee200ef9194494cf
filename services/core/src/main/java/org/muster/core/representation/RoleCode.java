package org.muster.core.representation;

import org.muster.core.identity.Identifiers;

/** The role of a post, for example {@code CHIEF_OF_MISSION} (R25). */
public record RoleCode(String value) implements Comparable<RoleCode> {
    public RoleCode {
        Identifiers.require("role", value);
    }

    @Override
    public int compareTo(RoleCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
