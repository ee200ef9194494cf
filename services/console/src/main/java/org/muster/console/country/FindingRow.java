package org.muster.console.country;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.fact.Effective;
import org.muster.core.situation.FindingKind;

/**
 * Facts that do not fit together.
 *
 * @param fact id of the fact that does not fit
 * @param sentence what that fact says, or null when it is not on the timeline
 * @param remedy what to do about it, where that can be said, or null
 * @param sides what both facts say, if it is known which other one it does not fit
 * @param add day and hour of the meeting that may be added, on the clock of the country; null where
 *     none can be
 * @param person who sees to it, or null
 * @param settled what was found out, or null while it is open
 */
public record FindingRow(
        String kind,
        String subject,
        String fact,
        @Nullable String sentence,
        @Nullable String remedy,
        @Nullable LocalDateTime add,
        List<Side> sides,
        @Nullable String person,
        @Nullable String settled) {

    /** One of two facts, with its date and source. */
    public record Side(String fact, String sentence, Effective effective, String source) {}

    /** Whether it is about a meeting: the report of it is mistaken, or the agenda is. */
    public boolean ofMeeting() {
        return kind.equals(FindingKind.NO_SUCH_MEETING.name());
    }

    public boolean open() {
        return settled == null;
    }
}
