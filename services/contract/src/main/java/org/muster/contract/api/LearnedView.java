package org.muster.contract.api;

import java.time.Instant;
import java.util.List;
import org.muster.core.duty.Revision;

/**
 * What was learned later about an instant.
 *
 * @param on the instant looked back to
 * @param knownAt as far as was known then
 * @param learned the facts that became known after {@code on} and change what was so then, in the
 *     order in which they did; their fates are today's
 * @param revised the structures of which something else is said now
 */
public record LearnedView(
        Instant on, Instant knownAt, List<TimelineEntry> learned, List<Revision> revised) {
    public LearnedView {
        learned = List.copyOf(learned);
        revised = List.copyOf(revised);
    }
}
