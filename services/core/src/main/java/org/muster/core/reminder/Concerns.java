package org.muster.core.reminder;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Thresholds;
import org.muster.core.policy.ReminderKind;
import org.muster.core.structure.Meetings;

/**
 * What somebody was reminded of and is followed up, until it is settled or passes by itself.
 *
 * @param told when each passes by itself
 */
public record Concerns(Map<String, Instant> told) {
    /** No meeting is asked about any longer. */
    static final Duration ASKED_FOR = Meetings.ASKED_ABOUT;

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    public Concerns {
        told = Map.copyOf(told);
    }

    /**
     * Whether it is due only because it is counted anew, and not because its time has come: that
     * one of several things that do not fit is settled tells nobody anything.
     *
     * @param planned when something was to be due next, as far as was known before; null: never
     */
    public boolean countedAnew(Reminder reminder, @Nullable Instant planned) {
        return reminder.kind() == ReminderKind.FINDING_OPEN
                && told.containsKey(reminder.concern())
                && (planned == null || reminder.dueAt().isBefore(planned));
    }

    /** With those of reminders that are due. */
    public Concerns and(List<Reminder> due, Thresholds thresholds) {
        Map<String, Instant> more = new TreeMap<>(told);
        for (Reminder r : due)
            if (r.kind().followedUp()) more.put(r.concern(), passes(r, thresholds));
        return new Concerns(more);
    }

    /** Those that are neither open nor have passed by themselves. */
    public List<String> settled(Set<String> open, Instant now) {
        return told.entrySet().stream()
                .filter(e -> !open.contains(e.getKey()) && now.isBefore(e.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Those that are open. */
    public Concerns stillOpen(Set<String> open) {
        Map<String, Instant> left = new TreeMap<>(told);
        left.keySet().retainAll(open);
        return new Concerns(left);
    }

    private static Instant passes(Reminder reminder, Thresholds thresholds) {
        return switch (reminder.kind()) {
            case MEETING_AHEAD,
                    ASSIGNMENT_AHEAD,
                    ASSIGNMENT_ENDING,
                    DELEGATION_AHEAD,
                    DELEGATION_ENDING,
                    ABSENCE_AHEAD,
                    ABSENCE_ENDING,
                    CLASH ->
                    happens(reminder);
            case MEETING_AFTER -> happens(reminder).plus(ASKED_FOR);
            case DEADLINE ->
                    requireNonNull(reminder.action(), "an action")
                            .deadline()
                            .plus(thresholds.announcementValidFor());
            case TRANSITION_OPEN -> reminder.since().plus(thresholds.unconfirmedOtherwise());
            default -> NEVER;
        };
    }

    private static Instant happens(Reminder reminder) {
        return requireNonNull(reminder.occasion(), "an occasion").at();
    }
}
