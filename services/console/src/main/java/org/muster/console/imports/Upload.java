package org.muster.console.imports;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form sends. The file goes with the page from the dry run to the confirmation, so that
 * nothing of it is kept anywhere in between.
 *
 * @param columns what each column holds; empty to guess
 * @param newPeople whether unknown people are put into the directory
 * @param accepted the proposals to take, or null when there was no choice yet
 */
record Upload(
        byte[] file, List<String> columns, boolean newPeople, @Nullable List<String> accepted) {

    static byte[] unpack(String kept) {
        try {
            return Base64.getUrlDecoder().decode(kept);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    public String kept() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(file);
    }

    @Nullable String fields() {
        return columns.isEmpty() ? null : String.join(",", columns);
    }

    @Nullable String proposals() {
        return accepted == null ? null : String.join(",", accepted);
    }
}
