package org.muster.core.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.situation.Standing;

/**
 * What will be due, with the facts that take effect on the way: what is known to begin next week
 * counts from next week on.
 */
public final class Forecast {
    private static final Comparator<Reminder> ORDER =
            Comparator.comparing(Reminder::dueAt).thenComparing(r -> r.id().value());

    private final Catalogue catalogue;

    public Forecast(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Everything due after {@code from} and before {@code until}, by time. */
    public List<Reminder> between(Standing standing, Instant from, Instant until) {
        List<Reminder> due = new ArrayList<>();
        Standing now = standing.at(from);
        Instant begin = from.plusNanos(1);
        while (begin.isBefore(until)) {
            Instant next = now.nextEffect();
            Instant end = next == null || next.isAfter(until) ? until : next;
            due.addAll(plan(now).between(begin.minusNanos(1), end.minusNanos(1)));
            now = now.at(end);
            begin = end;
        }
        due.sort(ORDER);
        return due;
    }

    /**
     * The same if other facts were so: with what would be due at once, and is not due now as it is.
     */
    public List<Reminder> supposing(
            Standing present, Standing supposed, Instant from, Instant until) {
        Predicate<Reminder> dueAnyhow =
                plan(present.at(from)).due(from).stream()
                        .map(Reminder::id)
                        .collect(
                                Collectors.collectingAndThen(
                                        Collectors.toSet(), ids -> r -> ids.contains(r.id())));
        List<Reminder> due = new ArrayList<>(plan(supposed.at(from)).due(from));
        due.removeIf(dueAnyhow);
        due.addAll(between(supposed, from, until));
        return due;
    }

    private ReminderPlan plan(Standing standing) {
        return new ReminderPlan(standing, catalogue);
    }
}
