package org.muster.contract.person;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.core.policy.ReminderKind;

/**
 * When and how somebody wants to hear; what is left out is as usual where the person works.
 *
 * @param zone the person's clock, or null for that of the duty station
 * @param freeDays the days of the week on which the person does not work; empty for those of the
 *     office, or of the country
 * @param quietFrom when the quiet hours begin, or null for those of the office or the house
 * @param quietUntil when they end; the same as {@code quietFrom} for none
 * @param channelsOff the channels that the person does not want
 * @param digests how often to hear of a kind; as the house does of those that are not named
 * @param digestAt at what time of the day, or null for that of the house
 * @param digestDay on what day of the week those come that are asked for weekly, or null for the
 *     first working day
 * @param pausedUntil until when nothing goes out, or null
 * @param watches what the person wants to hear of beside the own duties
 */
public record Notifications(
        @Nullable ZoneId zone,
        Set<DayOfWeek> freeDays,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietUntil,
        Set<Channel> channelsOff,
        Map<ReminderKind, Digest> digests,
        @Nullable LocalTime digestAt,
        @Nullable DayOfWeek digestDay,
        @Nullable Instant pausedUntil,
        List<Watch> watches) {
    /** Everything as usual. */
    public static final Notifications USUAL =
            new Notifications(
                    null, Set.of(), null, null, Set.of(), Map.of(), null, null, null, List.of());

    public Notifications {
        freeDays = Set.copyOf(freeDays);
        channelsOff = Set.copyOf(channelsOff);
        digests = Map.copyOf(digests);
        watches = List.copyOf(watches);
    }

    /** The same, but nothing is followed any more. */
    public Notifications unfollowing() {
        return new Notifications(
                zone,
                freeDays,
                quietFrom,
                quietUntil,
                channelsOff,
                digests,
                digestAt,
                digestDay,
                pausedUntil,
                List.of());
    }

    /**
     * How often to hear of a kind.
     *
     * @param usual how often who said nothing about it hears of it
     */
    public Digest digest(ReminderKind kind, Digest usual) {
        return digests.getOrDefault(kind, usual);
    }

    /** How often. */
    public enum Digest {
        AT_ONCE,
        DAILY,
        WEEKLY
    }
}
