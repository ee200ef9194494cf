package org.muster.tracker.fold;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Fact;
import org.muster.core.situation.KnownFacts;
import org.muster.core.situation.Standing;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.CountryWritten;
import org.muster.tracker.country.EmittedReminders;
import org.muster.tracker.country.FactStore;
import org.muster.tracker.country.LoggedFact;
import org.muster.tracker.fold.Step.Folded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Brings a country's document forward, because facts came or because time did. One at a time per
 * country in this process; another process that believes it owns the country loses the race for the
 * version.
 */
@Component
class CountryKeeper {
    /** How long the rest of an append is waited for: it comes at once, or its writer is gone. */
    private static final Duration REST_OF_AN_APPEND = Duration.ofSeconds(10);

    private final CountryStore countries;
    private final FactStore facts;
    private final EmittedReminders reminders;
    private final ReminderLog log;
    private final Catalogue catalogue;
    private final Clock clock;
    private final FoldMetrics metrics;
    private final UnplannedCountries unplanned;
    private final ApplicationEventPublisher events;
    private final Map<CountryCode, ReentrantLock> locks = new ConcurrentHashMap<>();

    CountryKeeper(
            CountryStore countries,
            FactStore facts,
            EmittedReminders reminders,
            ReminderLog log,
            Catalogue catalogue,
            Clock clock,
            FoldMetrics metrics,
            UnplannedCountries unplanned,
            ApplicationEventPublisher events) {
        this.countries = countries;
        this.facts = facts;
        this.reminders = reminders;
        this.log = log;
        this.catalogue = catalogue;
        this.clock = clock;
        this.metrics = metrics;
        this.unplanned = unplanned;
        this.events = events;
    }

    /**
     * Folds records of one country from one partition, in the order of the log.
     *
     * @param caughtUp whether nothing more is known to follow in the partition; before that nobody
     *     is reminded
     */
    void fold(CountryCode country, List<LoggedFact> records, boolean caughtUp) {
        bringForward(country, document -> folded(document, records, caughtUp));
    }

    /** Looks at a country because its time has come. */
    void wake(CountryCode country) {
        bringForward(
                country,
                document -> {
                    Instant now = clock.instant();
                    return document.due(now)
                            ? planned(document, Folded.of(document, now), now, null)
                            : null;
                });
    }

    /** Forgets what is folded, before the log is read again. */
    void forget(CountryCode country) {
        bringForward(country, document -> Step.of(document.forgotten(), List.of()));
    }

    private void bringForward(CountryCode country, Function<CountryDocument, @Nullable Step> next) {
        ReentrantLock lock = locks.computeIfAbsent(country, _ -> new ReentrantLock());
        lock.lock();
        try {
            Step step;
            do {
                step = next.apply(countries.load(country));
                if (step == null) return;
                log.emit(step.due(), clock.instant());
                log.tell(step.settled());
                reminders.keep(step.due());
            } while (!countries.replace(step.next()));
            metrics.taken(step);
            events.publishEvent(new CountryWritten(step.next()));
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Step folded(
            CountryDocument document, List<LoggedFact> records, boolean caughtUp) {
        List<LoggedFact> unseen =
                records.stream().filter(r -> !document.covers(r.partition(), r.offset())).toList();
        if (unseen.isEmpty()) return null;
        Instant now = clock.instant();
        List<Fact> fresh = facts.keep(unseen).stream().map(LoggedFact::fact).toList();
        LoggedFact last = unseen.getLast();
        KnownFacts known = facts.upTo(document.country(), last.partition(), last.offset());
        Standing standing = document.standing().with(fresh, known, now);
        Folded folded = new Folded(standing, last.partition(), last.offset());
        Step step = follows(document, folded, now, caughtUp, last.moreFollow(), author(fresh));
        return step.counting(fresh.size(), unseen.size() - fresh.size());
    }

    private Step follows(
            CountryDocument document,
            Folded folded,
            Instant now,
            boolean caughtUp,
            boolean moreFollow,
            @Nullable AuthorId by) {
        if (!caughtUp) return Step.looksAgain(document, folded, now);
        if (moreFollow) return Step.looksAgain(document, folded, now.plus(REST_OF_AN_APPEND));
        return planned(document, folded, now, by);
    }

    /** A plan is pure: what it cannot do, it cannot do the next moment either. */
    private Step planned(
            CountryDocument document, Folded folded, Instant now, @Nullable AuthorId by) {
        try {
            Step step = Step.from(document, folded, catalogue, now, by);
            unplanned.planned(document.country());
            return step;
        } catch (RuntimeException e) {
            unplanned.failed(document.country(), e);
            return Step.looksAgain(document, folded, now.plus(UnplannedCountries.AGAIN));
        }
    }

    /** Whose facts they are, if all are of one author. */
    private static @Nullable AuthorId author(List<Fact> facts) {
        List<AuthorId> authors = facts.stream().map(Fact::author).distinct().toList();
        return authors.size() == 1 ? authors.getFirst() : null;
    }
}
