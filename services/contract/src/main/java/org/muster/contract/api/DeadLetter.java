package org.muster.contract.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be read or told, and was set aside.
 *
 * @param id the topic that it stood in, its partition and its offset
 * @param key of the record, for example the country
 * @param reason why it was set aside last
 * @param since when it was set aside first
 * @param last when it was set aside last
 * @param tries how often it was set aside
 * @param settledBy the account that replayed or dismissed it, or null
 * @param remark why it was dismissed, or null
 */
public record DeadLetter(
        String id,
        String topic,
        @Nullable String key,
        String reason,
        Instant since,
        Instant last,
        int tries,
        State state,
        @Nullable String settledBy,
        @Nullable String remark) {

    /** What came of it. */
    public enum State {
        WAITING,
        /** It went to its topic again; were it set aside again, it would wait again. */
        REPLAYED,
        DISMISSED
    }
}
