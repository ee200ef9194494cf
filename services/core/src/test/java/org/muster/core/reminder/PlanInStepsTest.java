package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.core.given.Histories;
import org.muster.core.given.TestCatalogue;
import org.muster.core.situation.Situation;
import org.muster.core.situation.Standing;

/** A plan evaluated in one step or in many small steps of time emits the same reminders. */
class PlanInStepsTest {
    private static final String MANY = "org.muster.core.given.Seeds#many";
    private static final Instant BEFORE = Histories.BEGINNING.minus(Duration.ofDays(30));
    private static final Instant AFTER = Histories.BEGINNING.plus(Duration.ofDays(500));

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void in_steps_of_any_length_it_is_that_of_one_step(long seed) {
        Histories given = new Histories(seed);
        ReminderPlan plan = plan(given);
        List<Instant> stops =
                Stream.generate(given::instant).limit(given.below(30)).sorted().toList();
        List<Reminder> stepped = new ArrayList<>();
        Instant from = BEFORE;
        for (Instant stop : stops) {
            stepped.addAll(plan.between(from, stop));
            from = stop;
        }
        stepped.addAll(plan.between(from, AFTER));

        assertThat(stepped).isEqualTo(plan.between(BEFORE, AFTER)).isNotEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void whoever_wakes_when_told_sees_every_reminder_in_its_moment(long seed) {
        ReminderPlan plan = plan(new Histories(seed));
        List<Reminder> seen = new ArrayList<>();
        Optional<Instant> wake = plan.nextWake(BEFORE);
        while (wake.isPresent() && !wake.get().isAfter(AFTER)) {
            Instant now = wake.get();
            List<Reminder> fresh =
                    plan.due(now).stream().filter(r -> r.dueAt().equals(now)).toList();
            assertThat(fresh).isNotEmpty();
            seen.addAll(fresh);
            wake = plan.nextWake(now);
        }

        assertThat(seen).isEqualTo(plan.between(BEFORE, AFTER));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void whoever_looks_at_any_instant_finds_the_latest_of_what_was_due_until_then(long seed) {
        Histories given = new Histories(seed);
        ReminderPlan plan = plan(given);
        for (int i = 0; i < 20; i++) {
            Instant now = given.instant();
            List<ReminderId> until = ids(plan.between(Instant.EPOCH, now));
            List<Reminder> due = plan.due(now);

            assertThat(until).doesNotHaveDuplicates().containsAll(ids(due));
            assertThat(due)
                    .extracting(
                            r ->
                                    r.kind()
                                            + text(r.structure())
                                            + text(r.crisis())
                                            + text(r.occasion()))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void whoever_remembers_what_was_sent_may_look_more_often_and_sends_nothing_twice(long seed) {
        Histories given = new Histories(seed);
        ReminderPlan plan = plan(given);
        List<ReminderId> sent = new ArrayList<>();
        Instant now = BEFORE;
        while (now.isBefore(AFTER)) {
            Instant look = now.plus(Duration.ofHours(1 + given.below(400)));
            Instant wake = plan.nextWake(now).orElse(AFTER);
            now = Stream.of(look, wake, AFTER).min(Comparator.naturalOrder()).orElseThrow();
            for (ReminderId id : ids(plan.due(now))) if (!sent.contains(id)) sent.add(id);
        }

        assertThat(sent).isEqualTo(ids(plan.between(BEFORE, AFTER)));
    }

    private static ReminderPlan plan(Histories given) {
        Situation situation =
                Standing.of(Histories.COUNTRY, given.facts(150), Instant.MAX).situation();
        return new ReminderPlan(situation, TestCatalogue.ofTheGuidance());
    }

    private static List<ReminderId> ids(List<Reminder> reminders) {
        return reminders.stream().map(Reminder::id).toList();
    }

    private static String text(@Nullable Object part) {
        return String.valueOf(part);
    }
}
