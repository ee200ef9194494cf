package org.muster.tracker.fold;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.ScaleUpLimits;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.core.situation.Standing;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.EmittedReminders;
import org.muster.tracker.country.FactStore;
import org.muster.tracker.country.LoggedFact;
import org.muster.tracker.given.MovableClock;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerLog;
import org.muster.tracker.given.TrackerRunning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** By a catalogue in which a scale-up ends beyond all time, nothing can be planned with one. */
@TrackerRunning
class UnplannedCountriesTest {
    private static final int PARTITION = 99;

    @Autowired CountryStore countries;
    @Autowired FactStore facts;
    @Autowired EmittedReminders emitted;
    @Autowired ReminderLog reminders;
    @Autowired Catalogue catalogue;
    @Autowired MovableClock clock;
    @Autowired FoldMetrics metrics;
    @Autowired UnplannedCountries unplanned;
    @Autowired ApplicationEventPublisher events;
    @Autowired MeterRegistry meters;
    @Autowired CountryKeeper asItShallBe;
    @Autowired TrackerLog log;

    @Test
    void a_country_that_cannot_be_planned_keeps_its_facts_is_tried_again_and_then_reminded() {
        CountryKeeper keeper = keeper();
        Report report = Report.in("VUT");
        List<Fact> said =
                List.of(
                        report.activated("2026-01-10"),
                        report.declared("2026-02-01"),
                        report.scaledUp("2026-02-02"));
        double failed = failed();
        fold(keeper, report.country(), said);
        CountryDocument held = countries.load(report.country());
        assertThat(held.standing()).isEqualTo(Standing.of(report.country(), said, clock.instant()));
        assertThat(held.covers(PARTITION, said.size() - 1)).isTrue();
        assertThat(held.nextWake()).isEqualTo(clock.instant().plus(UnplannedCountries.AGAIN));
        assertThat(log.reminders(report.country())).isEmpty();
        clock.forward(UnplannedCountries.AGAIN);
        keeper.wake(report.country());
        assertThat(failed()).isEqualTo(failed + 2);
        clock.forward(UnplannedCountries.AGAIN);
        asItShallBe.wake(report.country());
        assertThat(log.reminders(report.country())).isNotEmpty().doesNotHaveDuplicates();
        assertThat(failed()).isEqualTo(failed + 2);
    }

    @Test
    void the_others_are_planned_meanwhile() {
        CountryKeeper keeper = keeper();
        Report held = Report.in("TON");
        fold(
                keeper,
                held.country(),
                List.of(held.declared("2026-02-01"), held.scaledUp("2026-02-02")));
        Report other = Report.in("TUV");
        fold(keeper, other.country(), List.of(other.activated("2026-01-10")));
        assertThat(log.reminders(other.country())).isNotEmpty();
        assertThat(log.reminders(held.country())).isEmpty();
    }

    private static void fold(CountryKeeper keeper, CountryCode country, List<Fact> facts) {
        List<LoggedFact> records =
                facts.stream()
                        .map(f -> new LoggedFact(f, PARTITION, facts.indexOf(f), false))
                        .toList();
        keeper.fold(country, records, true);
    }

    private double failed() {
        return meters.get("muster.reminders.unplanned").counter().count();
    }

    private CountryKeeper keeper() {
        return new CountryKeeper(
                countries, facts, emitted, reminders, endless(), clock, metrics, unplanned, events);
    }

    private Catalogue endless() {
        Catalogue c = catalogue;
        ScaleUpLimits limits = c.scaleUp();
        return new Catalogue(
                c.version(),
                c.platforms(),
                c.sectors(),
                c.roles(),
                c.head(),
                c.coordinator(),
                c.contexts(),
                new ScaleUpLimits(
                        Period.ofYears(Integer.MAX_VALUE),
                        limits.further(),
                        limits.extensions(),
                        limits.warnBefore(),
                        limits.sources()),
                c.thresholds(),
                c.policies(),
                c.actions(),
                c.tools());
    }
}
