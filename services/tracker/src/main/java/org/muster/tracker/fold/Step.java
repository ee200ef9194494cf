package org.muster.tracker.fold;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderPlan;
import org.muster.core.situation.Standing;
import org.muster.tracker.country.CountryDocument;

/**
 * What follows for a country from its standing and the time: the reminders that are due and were
 * not emitted yet, and the document that says so. Pure.
 */
record Step(CountryDocument next, List<Reminder> due) {
    private static final Duration REMEMBERED = Duration.ofDays(90);

    static Step from(
            CountryDocument before,
            Standing standing,
            int partition,
            long offset,
            Catalogue catalogue,
            Instant now) {
        ReminderPlan plan = new ReminderPlan(standing.situation(), catalogue);
        List<Reminder> due = plan.due(now);
        List<Reminder> fresh =
                due.stream().filter(r -> !before.emitted().containsKey(r.id().value())).toList();
        Map<String, Instant> emitted = new TreeMap<>(before.emitted());
        emitted.values().removeIf(at -> at.isBefore(now.minus(REMEMBERED)));
        for (Reminder r : due) emitted.put(r.id().value(), r.dueAt());
        Instant wake = earlier(plan.nextWake(now).orElse(null), standing.nextEffect());
        return new Step(next(before, standing, partition, offset, emitted, wake, now), fresh);
    }

    /** Only the document: more facts are about to come, and nobody is reminded of half a story. */
    static Step looksAgain(
            CountryDocument before,
            Standing standing,
            int partition,
            long offset,
            Instant again,
            Instant now) {
        return new Step(
                next(before, standing, partition, offset, before.emitted(), again, now), List.of());
    }

    private static CountryDocument next(
            CountryDocument before,
            Standing standing,
            int partition,
            long offset,
            Map<String, Instant> emitted,
            @Nullable Instant wake,
            Instant now) {
        return new CountryDocument(
                before.country(),
                before.version() + 1,
                partition,
                offset,
                standing,
                emitted,
                wake,
                Math.max(before.sequence() + 1, micros(now)));
    }

    private static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) return a == null ? b : a;
        return a.isBefore(b) ? a : b;
    }

    private static long micros(Instant now) {
        return now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    }
}
