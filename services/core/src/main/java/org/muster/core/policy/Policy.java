package org.muster.core.policy;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of reminder goes.
 *
 * @param steps the first one at once, each later one after the one before
 * @param repeat how often it is repeated after the last step, with the reach of that; null: not
 * @param urgency how much it may disturb
 * @param acknowledgedFor for how long it is quiet once somebody said that they see to it
 * @param ahead of what lies in the future, how long before one is reminded, the longest first;
 *     empty for what is so already
 */
public record Policy(
        List<Escalation> steps,
        @Nullable Duration repeat,
        Urgency urgency,
        Duration acknowledgedFor,
        List<Duration> ahead) {
    /** No step counts further than an int: ten thousand years hold fewer hours than that. */
    private static final Duration SHORTEST = Duration.ofHours(1);

    /** No later is anybody reminded of what lies ahead. */
    private static final Duration SHORTEST_AHEAD = Duration.ofMinutes(5);

    /** And no earlier by a policy that is set today. */
    public static final Duration LONGEST_AHEAD = Duration.ofDays(30);

    /**
     * @throws IllegalArgumentException naming the part that is wrong and how it should be
     */
    public Policy {
        steps = List.copyOf(steps);
        ahead = List.copyOf(ahead);
        if (steps.isEmpty() || !steps.getFirst().after().isZero())
            throw new IllegalArgumentException("steps must begin with one after PT0S");
        for (int i = 1; i < steps.size(); i++)
            longEnough(
                    "steps",
                    steps.get(i).after().minus(steps.get(i - 1).after()),
                    "after the one before");
        if (repeat != null) longEnough("repeat", repeat, "long");
        longEnough("acknowledgedFor", acknowledgedFor, "long");
        for (int i = 0; i < ahead.size(); i++) {
            boolean shrinks = i == 0 || ahead.get(i).compareTo(ahead.get(i - 1)) < 0;
            if (!shrinks || ahead.get(i).compareTo(SHORTEST_AHEAD) < 0)
                throw new IllegalArgumentException(
                        "ahead '%s' must shrink and not be under five minutes".formatted(ahead));
        }
    }

    /** Up to whom a step goes, counted from 0; those after the last one go as far as that. */
    public Reach reach(int step) {
        return steps.get(Math.min(step, steps.size() - 1)).reach();
    }

    private static void longEnough(String part, Duration duration, String how) {
        if (duration.compareTo(SHORTEST) < 0)
            throw new IllegalArgumentException(
                    "%s '%s' must be at least an hour %s".formatted(part, duration, how));
    }
}
