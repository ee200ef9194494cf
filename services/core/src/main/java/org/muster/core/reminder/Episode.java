package org.muster.core.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;
import org.muster.core.duty.GapReason;
import org.muster.core.duty.Span;
import org.muster.core.structure.StructureId;

/**
 * A state of things that asks for reminders from {@code first} (included) until {@code end}
 * (excluded; null: open), once or every {@code repeat}.
 *
 * @param action the action whose deadline it is, or null
 * @param firstStep the number of its first step
 * @param since when the state of things began
 */
record Episode(
        ReminderKind kind,
        @Nullable StructureId structure,
        @Nullable CrisisId crisis,
        @Nullable GapReason reason,
        @Nullable DueAction action,
        int firstStep,
        Instant since,
        Instant first,
        @Nullable Instant end,
        @Nullable Duration repeat) {

    /** A step of the episode and when it is due. */
    record Step(Episode episode, int number, Instant dueAt) {}

    /** The part of the episode that falls into a span of time, with steps of its own, if any. */
    Optional<Episode> within(Span span) {
        Instant start = first.isBefore(span.from()) ? span.from() : first;
        Instant stop = end;
        if (stop == null || span.until() != null && span.until().isBefore(stop))
            stop = span.until();
        if (stop != null && !start.isBefore(stop)) return Optional.empty();
        return Optional.of(
                new Episode(
                        kind, structure, crisis, reason, action, firstStep, since, start, stop,
                        repeat));
    }

    private boolean openAt(Instant instant) {
        return !instant.isBefore(first) && (end == null || instant.isBefore(end));
    }

    /** The latest step due at an instant within the episode. */
    List<Step> latestAt(Instant now) {
        return openAt(now) ? List.of(step(number(now))) : List.of();
    }

    /** The steps due after {@code from} and up to {@code upTo}. */
    List<Step> between(Instant from, Instant upTo) {
        List<Step> steps = new ArrayList<>();
        Step next = nextAfter(from);
        while (next != null && !next.dueAt().isAfter(upTo)) {
            steps.add(next);
            next = nextAfter(next.dueAt());
        }
        return steps;
    }

    /** The first step due after an instant, or null. */
    @Nullable Step nextAfter(Instant instant) {
        if (repeat == null && !instant.isBefore(first)) return null;
        Step next = instant.isBefore(first) ? step(0) : step(number(instant) + 1);
        return end == null || next.dueAt().isBefore(end) ? next : null;
    }

    private int number(Instant now) {
        return repeat == null ? 0 : Math.toIntExact(Duration.between(first, now).dividedBy(repeat));
    }

    private Step step(int number) {
        return new Step(
                this,
                firstStep + number,
                repeat == null ? first : first.plus(repeat.multipliedBy(number)));
    }
}
