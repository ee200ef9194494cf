package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.core.catalogue.Thresholds;
import org.muster.core.country.CountryCode;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.structure.StructureId;

class ConcernsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Thresholds THRESHOLDS =
            new Thresholds(
                    Duration.ofDays(30),
                    Duration.ofDays(90),
                    Duration.ofDays(14),
                    Duration.ofDays(14));
    private static final StructureId OMT = new StructureId("OMT");

    @Test
    void what_is_told_and_is_not_open_any_more_is_settled() {
        Concerns told = told(of(ReminderKind.SEAT_EMPTY, null));
        assertThat(told.settled(Set.of("SEAT_EMPTY/OMT"), NOW)).isEmpty();
        assertThat(told.settled(Set.of(), NOW.plus(Duration.ofDays(900))))
                .containsExactly("SEAT_EMPTY/OMT");
        assertThat(told.stillOpen(Set.of()).told()).isEmpty();
    }

    @Test
    void a_meeting_that_nobody_spoke_of_passes_by_itself_and_another_is_another_concern() {
        Reminder met = of(ReminderKind.MEETING_AFTER, NOW);
        Concerns told = told(met);
        assertThat(told.settled(Set.of(), NOW.plus(Duration.ofDays(2))))
                .containsExactly(met.concern());
        assertThat(told.settled(Set.of(), NOW.plus(Duration.ofDays(3)))).isEmpty();
        assertThat(of(ReminderKind.MEETING_AFTER, NOW.plusSeconds(60)).concern())
                .isNotEqualTo(met.concern());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "MEETING_AHEAD",
                "ASSIGNMENT_AHEAD",
                "ASSIGNMENT_ENDING",
                "DELEGATION_AHEAD",
                "DELEGATION_ENDING",
                "ABSENCE_AHEAD",
                "ABSENCE_ENDING",
                "CLASH"
            })
    void what_lies_ahead_is_settled_when_it_is_off_before_and_passes_when_it_happens(
            ReminderKind kind) {
        Reminder ahead = of(kind, NOW.plusSeconds(3600));
        assertThat(told(ahead).settled(Set.of(), NOW)).containsExactly(ahead.concern());
        assertThat(told(ahead).settled(Set.of(), NOW.plusSeconds(3600))).isEmpty();
    }

    @Test
    void of_what_does_not_fit_whoever_was_told_hears_again_only_when_it_is_repeated() {
        Reminder first = of(ReminderKind.FINDING_OPEN, null);
        Concerns told = told(first);
        Instant later = first.dueAt().plusSeconds(1);
        assertThat(told.countedAnew(first, later)).isTrue();
        assertThat(told.countedAnew(first, null)).isTrue();
        assertThat(told.countedAnew(first, first.dueAt())).as("its time has come").isFalse();
        assertThat(new Concerns(Map.of()).countedAnew(first, later)).isFalse();
        assertThat(told.countedAnew(of(ReminderKind.SEAT_EMPTY, null), later)).isFalse();
        assertThat(told(of(ReminderKind.SEAT_EMPTY, null)).countedAnew(first, later)).isFalse();
    }

    @Test
    void R77_a_transition_that_nobody_saw_to_passes_by_itself_and_is_not_said_to_be_settled() {
        Concerns told = told(of(ReminderKind.TRANSITION_OPEN, null));
        Instant passes = NOW.plus(THRESHOLDS.unconfirmedOtherwise());
        assertThat(told.settled(Set.of(), passes.minusNanos(1))).hasSize(1);
        assertThat(told.settled(Set.of(), passes)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CRISIS_DECLARED", "STRUCTURE_RESUMED"})
    void what_was_only_announced_is_never_followed_up(ReminderKind kind) {
        assertThat(told(of(kind, null)).told()).isEmpty();
    }

    private static Concerns told(Reminder reminder) {
        return new Concerns(Map.of()).and(List.of(reminder), THRESHOLDS);
    }

    private static Reminder of(ReminderKind kind, @Nullable Instant at) {
        return new Reminder(
                new ReminderId("f3c0"),
                CountryCode.of("SDN"),
                kind,
                OMT,
                null,
                null,
                Reach.SEAT,
                Urgency.ORDINARY,
                NOW,
                0,
                NOW,
                List.of(),
                List.of(),
                null,
                null,
                at == null ? null : new Occasion(at, null, List.of(OMT), null),
                List.of());
    }
}
