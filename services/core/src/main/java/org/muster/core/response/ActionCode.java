package org.muster.core.response;

import org.muster.core.identity.Identifiers;

/** Names an item of a checklist, for example {@code MEFM}. */
public record ActionCode(String value) implements Comparable<ActionCode> {
    public ActionCode {
        Identifiers.require("action", value);
    }

    @Override
    public int compareTo(ActionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
