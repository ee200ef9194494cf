package org.muster.core.given;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.core.policy.Escalation;
import org.muster.core.policy.Policy;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;

/** How reminders go in tests. */
public final class TestPolicies {
    public static final Map<ReminderKind, Policy> ALL = all();

    private TestPolicies() {}

    private static Map<ReminderKind, Policy> all() {
        Map<ReminderKind, Policy> all = new EnumMap<>(ReminderKind.class);
        all.put(
                ReminderKind.SEAT_EMPTY,
                every(7, Urgency.ORDINARY, Reach.SEAT, Reach.HEAD, Reach.REGION));
        all.put(ReminderKind.KEEP_IN_TOUCH, every(14, Urgency.ORDINARY, Reach.SEAT));
        all.put(ReminderKind.STRUCTURE_RESUMED, once(Urgency.ORDINARY, Reach.SEAT));
        all.put(
                ReminderKind.STATUS_OUTDATED,
                every(14, Urgency.QUIET, Reach.SEAT, Reach.SEAT, Reach.HEAD));
        all.put(ReminderKind.CRISIS_DECLARED, once(Urgency.URGENT, Reach.REGION));
        all.put(ReminderKind.DEADLINE, once(Urgency.URGENT, Reach.REGION));
        all.put(ReminderKind.SCALE_UP_ENDING, every(30, Urgency.ORDINARY, Reach.REGION));
        all.put(ReminderKind.MEETING_AHEAD, ahead(Duration.ofDays(1), Duration.ofHours(1)));
        all.put(ReminderKind.MEETING_AFTER, once(Urgency.ORDINARY, Reach.SEAT));
        all.put(ReminderKind.ASSIGNMENT_ENDING, ahead(Duration.ofDays(14), Duration.ofDays(3)));
        all.put(ReminderKind.ASSIGNMENT_AHEAD, ahead(Duration.ofDays(3)));
        all.put(ReminderKind.DELEGATION_AHEAD, ahead(Duration.ofDays(3)));
        all.put(ReminderKind.DELEGATION_ENDING, ahead(Duration.ofDays(14), Duration.ofDays(3)));
        all.put(ReminderKind.ABSENCE_AHEAD, ahead(Duration.ofDays(3)));
        all.put(ReminderKind.ABSENCE_ENDING, ahead(Duration.ofDays(1)));
        all.put(ReminderKind.CLASH, ahead(Duration.ofDays(2)));
        all.put(ReminderKind.FINDING_OPEN, every(14, Urgency.QUIET, Reach.HEAD));
        all.put(ReminderKind.TRANSITION_OPEN, every(14, Urgency.ORDINARY, Reach.HEAD));
        all.put(ReminderKind.CONVENER_UNKNOWN, every(28, Urgency.QUIET, Reach.SEAT));
        return all;
    }

    private static Policy ahead(Duration... ahead) {
        return ahead(Urgency.ORDINARY, ahead);
    }

    /** So long before, each time to whoever holds the seat. */
    public static Policy ahead(Urgency urgency, Duration... ahead) {
        return new Policy(
                List.of(new Escalation(Duration.ZERO, Reach.SEAT)),
                null,
                urgency,
                Duration.ofDays(7),
                List.of(ahead));
    }

    private static Policy once(Urgency urgency, Reach reach) {
        return policy(1, null, urgency, reach);
    }

    /** Every so many days, one reach after the other. */
    public static Policy every(int days, Urgency urgency, Reach... reaches) {
        return policy(days, Duration.ofDays(days), urgency, reaches);
    }

    private static Policy policy(
            int days, @Nullable Duration repeat, Urgency urgency, Reach... reaches) {
        List<Escalation> steps = new ArrayList<>();
        for (Reach reach : reaches)
            steps.add(new Escalation(Duration.ofDays((long) days * steps.size()), reach));
        return new Policy(steps, repeat, urgency, Duration.ofDays(7), List.of());
    }
}
