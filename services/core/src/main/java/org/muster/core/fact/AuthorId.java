package org.muster.core.fact;

import org.muster.core.identity.Identifiers;

/** The account that reported; opaque, never a person's name. */
public record AuthorId(String value) implements Comparable<AuthorId> {
    public AuthorId {
        Identifiers.require("author", value);
    }

    @Override
    public int compareTo(AuthorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
