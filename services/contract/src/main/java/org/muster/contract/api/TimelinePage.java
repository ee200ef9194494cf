package org.muster.contract.api;

import java.util.List;

/**
 * A part of a country's timeline, latest effect first.
 *
 * @param deciding the amendments that decided what became of these entries, with their own fates
 * @param more whether facts of an earlier effect follow
 */
public record TimelinePage(
        List<TimelineEntry> entries, List<TimelineEntry> deciding, boolean more) {
    public TimelinePage {
        entries = List.copyOf(entries);
        deciding = List.copyOf(deciding);
    }
}
