package org.muster.tracker.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.muster.core.country.CountryCode;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.CountryWritten;
import org.muster.tracker.given.MovableClock;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerLog;
import org.muster.tracker.given.TrackerRunning;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerRunning
class CountryTimersTest {
    @Autowired TrackerLog log;
    @Autowired CountryStore countries;
    @Autowired CountryTimers timers;
    @Autowired OwnedPartitions owned;
    @Autowired MovableClock clock;

    @Test
    void the_next_step_is_emitted_when_its_time_has_come_and_not_before_and_once() {
        CountryDocument document = suspended("CMR");
        int before = keepInTouch(document.country()).size();
        Instant wake = Objects.requireNonNull(document.nextWake());
        clock.forward(Duration.between(clock.instant(), wake).minusSeconds(1));
        timers.wakeDue();
        assertThat(keepInTouch(document.country())).hasSize(before);
        clock.forward(Duration.ofSeconds(1));
        timers.wakeDue();
        timers.wakeDue();
        assertThat(countries.load(document.country()).nextWake()).isAfter(clock.instant());
        assertThat(log.reminders(document.country()))
                .extracting(Reminder::dueAt)
                .contains(wake)
                .isSorted();
        assertThat(log.reminders(document.country())).doesNotHaveDuplicates();
    }

    @Test
    void after_three_months_asleep_only_the_latest_step_is_emitted() {
        CountryCode country = suspended("COD").country();
        int before = keepInTouch(country).size();
        clock.forward(Duration.ofDays(90));
        timers.wakeDue();
        List<Reminder> emitted = keepInTouch(country);
        assertThat(emitted).hasSize(before + 1);
        assertThat(emitted.getLast().step()).isGreaterThanOrEqualTo(6);
        assertThat(emitted.getLast().dueAt()).isAfter(clock.instant().minus(Duration.ofDays(14)));
    }

    @Test
    void a_fact_known_beforehand_takes_effect_at_its_time() {
        Instant effect = clock.instant().plus(Duration.ofHours(5));
        Report report = Report.in("COL");
        log.folded(report.activated("2026-01-10"), report.suspended(effect.toString()));
        CountryDocument document = countries.load(report.country());
        assertThat(document.nextWake()).isNotNull().isBeforeOrEqualTo(effect);
        assertThat(document.standing().ahead()).hasSize(1);
        clock.forward(Duration.ofHours(5));
        timers.wakeDue();
        assertThat(countries.load(report.country()).standing().ahead()).isEmpty();
        assertThat(keepInTouch(report.country())).hasSize(1);
    }

    @Test
    void a_timer_rings_by_itself() {
        Report report = Report.in("COM");
        log.folded(report.activated("2026-01-10"), report.suspended(in(Duration.ofMillis(400))));
        clock.forward(Duration.ofMillis(400)); // the timer was set for 400 ms from its writing
        await().until(() -> countries.load(report.country()).standing().ahead().isEmpty());
    }

    @Test
    void a_document_that_was_read_before_a_newer_one_was_written_does_not_put_off_its_timer() {
        Report report = Report.in("CRI");
        CountryDocument older = log.folded(report.activated("2026-01-10"));
        CountryDocument newer = log.folded(report.suspended(in(Duration.ofMillis(400))));
        assertThat(newer.version()).isGreaterThan(older.version());
        assertThat(older.nextWake()).isAfter(newer.nextWake());
        timers.written(new CountryWritten(older));
        clock.forward(Duration.ofMillis(400)); // the timer was set for 400 ms from its writing
        await().until(() -> countries.load(report.country()).standing().ahead().isEmpty());
    }

    @Test
    void every_country_has_one_timer_and_none_once_its_partition_is_gone() {
        CountryDocument document = suspended("CPV");
        await().until(() -> timers.set().contains(document.country()));
        int partition = document.partition();
        log.whileItReadsNothing(
                () -> {
                    assertThat(owned.all()).isEmpty();
                    assertThat(timers.set()).isEmpty();
                    clock.forward(Duration.ofDays(15));
                    timers.wakeDue();
                    assertThat(countries.load(document.country())).isEqualTo(document);
                });
        await().until(() -> owned.caughtUp(partition));
        await().until(() -> keepInTouch(document.country()).size() == 2);
        await().until(() -> timers.set().contains(document.country()));
    }

    private CountryDocument suspended(String alpha3) {
        Report report = Report.in(alpha3);
        return log.folded(report.activated("2026-01-10"), report.suspended(in(Duration.ZERO)));
    }

    private String in(Duration time) {
        return clock.instant().plus(time).toString();
    }

    private List<Reminder> keepInTouch(CountryCode country) {
        return log.reminders(country).stream()
                .filter(r -> r.kind() == ReminderKind.KEEP_IN_TOUCH)
                .toList();
    }
}
