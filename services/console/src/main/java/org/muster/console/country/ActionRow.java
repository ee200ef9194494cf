package org.muster.console.country;

import org.jspecify.annotations.Nullable;
import org.muster.core.checklist.DeadlineState;
import org.muster.core.response.Progress;

/**
 * An item of a checklist.
 *
 * @param said since when it is so, and why, in words
 * @param deadline how it stands to its deadline; null where it has none
 * @param countdown the same in words, with the hours left
 * @param key idempotency key of the button that says that it is done
 */
public record ActionRow(
        String action,
        @Nullable String crisis,
        String name,
        String owner,
        Progress progress,
        String said,
        @Nullable DeadlineState deadline,
        @Nullable String countdown,
        String key) {

    /** Whether something remains to be done. */
    public boolean open() {
        return !progress.settled();
    }
}
