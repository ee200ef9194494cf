package org.muster.tracker.fold;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.fact.AuthorId;
import org.muster.core.reminder.Concerns;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderPlan;
import org.muster.core.reminder.Settlement;
import org.muster.core.situation.Standing;
import org.muster.tracker.country.CountryDocument;

/**
 * What follows for a country from its standing and the time: the reminders that are due and were
 * not emitted yet, and the document that says so. Pure.
 *
 * @param settled what was reminded of before and is so no more
 * @param applied how many facts it folds
 * @param doubled how many had come before
 */
record Step(
        CountryDocument next,
        List<Reminder> due,
        List<Settlement> settled,
        int applied,
        int doubled) {
    private static final Duration REMEMBERED = Duration.ofDays(90);

    /** What is folded, and up to which position of the log. */
    record Folded(Standing standing, int partition, long offset) {
        static Folded of(CountryDocument document, Instant now) {
            return new Folded(document.standing().at(now), document.partition(), document.offset());
        }
    }

    static Step of(CountryDocument next, List<Reminder> due) {
        return new Step(next, due, List.of(), 0, 0);
    }

    Step counting(int fresh, int again) {
        return new Step(next, due, settled, fresh, again);
    }

    /**
     * @param by whose facts they are, if all are of one author
     */
    static Step from(
            CountryDocument before,
            Folded folded,
            Catalogue catalogue,
            Instant now,
            @Nullable AuthorId by) {
        Standing standing = folded.standing();
        ReminderPlan plan = new ReminderPlan(standing, catalogue);
        List<Reminder> due = plan.due(now);
        Concerns toldBefore = new Concerns(before.told());
        List<Reminder> fresh =
                due.stream()
                        .filter(r -> !before.emitted().containsKey(r.id().value()))
                        .filter(r -> !toldBefore.countedAnew(r, before.nextWake()))
                        .toList();
        Map<String, Instant> emitted = new TreeMap<>(before.emitted());
        emitted.values().removeIf(at -> at.isBefore(now.minus(REMEMBERED)));
        for (Reminder r : due) emitted.put(r.id().value(), r.dueAt());
        Instant wake = plan.nextWake(now).orElse(null);
        Concerns told = toldBefore.and(due, catalogue.thresholds());
        Set<String> open = told.told().isEmpty() ? Set.of() : plan.open(now);
        List<Settlement> settled =
                told.settled(open, now).stream()
                        .map(concern -> new Settlement(before.country(), concern, now, by))
                        .toList();
        CountryDocument next =
                next(
                        before,
                        folded,
                        emitted,
                        told.stillOpen(open).told(),
                        earlier(wake, folded.standing().nextEffect()));
        return new Step(next, fresh, settled, 0, 0);
    }

    /** Only the document: more facts are about to come, and nobody is reminded of half a story. */
    static Step looksAgain(CountryDocument before, Folded folded, Instant again) {
        return of(next(before, folded, before.emitted(), before.told(), again), List.of());
    }

    private static CountryDocument next(
            CountryDocument before,
            Folded folded,
            Map<String, Instant> emitted,
            Map<String, Instant> told,
            @Nullable Instant wake) {
        return new CountryDocument(
                before.country(),
                before.version() + 1,
                folded.partition(),
                folded.offset(),
                folded.standing(),
                emitted,
                told,
                wake);
    }

    private static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) return a == null ? b : a;
        return a.isBefore(b) ? a : b;
    }
}
