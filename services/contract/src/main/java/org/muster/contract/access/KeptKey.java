package org.muster.contract.access;

/**
 * The key of an installation of one process, which keeps it with its data; for where {@code
 * muster.access.key} says none.
 *
 * @param text at least 32 characters
 */
public record KeptKey(String text) {
    /** A key is said to nobody, be it in a log. */
    @Override
    public String toString() {
        return "a key";
    }
}
