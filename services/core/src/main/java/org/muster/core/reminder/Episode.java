package org.muster.core.reminder;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.duty.Span;
import org.muster.core.policy.Policy;

/**
 * A state of things that asks for reminders from {@code first} (included) until {@code end}
 * (excluded; null: open), in its cadence.
 *
 * @param firstStep the number of its first step
 * @param since when the state of things began
 * @param policy of when it began: a later one does not change it
 */
record Episode(
        Matter matter,
        Policy policy,
        Cadence cadence,
        int firstStep,
        Instant since,
        Instant first,
        @Nullable Instant end) {

    /** One that goes as its policy says. */
    static Episode of(
            Matter matter, Policy policy, Instant since, Instant first, @Nullable Instant end) {
        return new Episode(matter, policy, Cadence.of(policy), 0, since, first, end);
    }

    /** One step of several that have times of their own; each gives way to the next. */
    static Episode step(
            Matter matter, Policy policy, int number, Instant since, Instant at, Instant end) {
        return new Episode(matter, policy, Cadence.ONCE, number, since, at, end);
    }

    /** The part of the episode that falls into a span of time, with steps of its own, if any. */
    Optional<Episode> within(Span span) {
        Instant start = first.isBefore(span.from()) ? span.from() : first;
        Instant stop = end;
        if (stop == null || span.until() != null && span.until().isBefore(stop))
            stop = span.until();
        if (stop != null && !start.isBefore(stop)) return Optional.empty();
        return Optional.of(new Episode(matter, policy, cadence, firstStep, since, start, stop));
    }

    boolean openAt(Instant instant) {
        return !instant.isBefore(first) && (end == null || instant.isBefore(end));
    }
}
