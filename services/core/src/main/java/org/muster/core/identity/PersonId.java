package org.muster.core.identity;

/** Opaque reference to a person; name and address live only in the directory. */
public record PersonId(String value) implements Comparable<PersonId> {
    public PersonId {
        Identifiers.require("person id", value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
