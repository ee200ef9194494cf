package org.muster.core.representation;

import org.muster.core.identity.Identifiers;

/** Identifies a post within a country, for example {@code COM} or {@code RMO}. */
public record PostId(String value) implements Comparable<PostId> {
    public PostId {
        Identifiers.require("post id", value);
    }

    @Override
    public int compareTo(PostId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
