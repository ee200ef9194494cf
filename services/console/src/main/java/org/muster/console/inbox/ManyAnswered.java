package org.muster.console.inbox;

import java.util.List;

/**
 * What came of one answer to several messages.
 *
 * @param recorded how many are recorded
 * @param failed what the others are about
 */
public record ManyAnswered(int recorded, List<String> failed) {
    public ManyAnswered {
        failed = List.copyOf(failed);
    }
}
