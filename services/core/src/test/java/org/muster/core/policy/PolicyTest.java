package org.muster.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.structure.StructureId;

class PolicyTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SHORTER = HOUR.minusSeconds(1);
    private static final StructureId OMT = new StructureId("OMT");

    @ParameterizedTest
    @CsvSource({"0, SEAT", "1, HEAD", "2, REGION", "3, REGION", "1000000, REGION"})
    void a_step_goes_as_far_as_it_says_and_those_after_the_last_as_far_as_that(
            int step, Reach reach) {
        assertThat(policy(Duration.ofDays(7), HOUR).reach(step)).isEqualTo(reach);
    }

    @Test
    void the_first_step_is_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(List.of(new Escalation(HOUR, Reach.SEAT))))
                .withMessage("steps must begin with one after PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(List.of()))
                .withMessage("steps must begin with one after PT0S");
    }

    @Test
    void a_step_a_repetition_and_an_acknowledgement_last_an_hour_at_least() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                with(
                                        List.of(
                                                new Escalation(Duration.ZERO, Reach.SEAT),
                                                new Escalation(SHORTER, Reach.HEAD))))
                .withMessage("steps 'PT59M59S' must be at least an hour after the one before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(SHORTER, HOUR))
                .withMessage("repeat 'PT59M59S' must be at least an hour long");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(HOUR, SHORTER))
                .withMessage("acknowledgedFor 'PT59M59S' must be at least an hour long");
        assertThat(policy(HOUR, HOUR)).isNotNull();
        assertThat(policy(null, HOUR)).isNotNull();
    }

    @Test
    void one_is_reminded_ahead_first_from_afar_and_never_later_than_five_minutes_before() {
        Duration last = Duration.ofMinutes(5);
        assertThat(ahead(List.of(HOUR, last)).ahead()).containsExactly(HOUR, last);
        for (List<Duration> wrong :
                List.of(
                        List.of(last, HOUR),
                        List.of(HOUR, HOUR),
                        List.of(HOUR, last.minusSeconds(1))))
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ahead(wrong))
                    .withMessage("ahead '%s' must shrink and not be under five minutes", wrong);
    }

    @Test
    void the_steps_of_the_shortest_repetition_can_be_counted_over_all_years_that_a_fact_may_name() {
        Instant first = Instant.parse("0000-01-01T00:00:00Z");
        Instant last = Instant.parse("+10000-01-01T00:00:00Z");

        assertThat(Duration.between(first, last).dividedBy(HOUR)).isLessThan(Integer.MAX_VALUE);
    }

    @Test
    void what_the_country_said_last_before_it_began_goes_before_the_catalogue() {
        Instant day = Instant.parse("2023-01-01T00:00:00Z");
        Policy catalogue = policy(null, HOUR);
        Policy general = policy(Duration.ofDays(1), HOUR);
        Policy own = policy(Duration.ofDays(2), HOUR);
        Notices said =
                new Notices(
                        List.of(),
                        List.of(),
                        List.of(
                                new LocalPolicy(ReminderKind.SEAT_EMPTY, null, general, day),
                                new LocalPolicy(
                                        ReminderKind.SEAT_EMPTY, OMT, own, day.plusSeconds(10)),
                                new LocalPolicy(
                                        ReminderKind.SEAT_EMPTY, OMT, null, day.plusSeconds(20))),
                        null);
        Map<ReminderKind, Policy> all =
                Map.of(ReminderKind.SEAT_EMPTY, catalogue, ReminderKind.DEADLINE, catalogue);

        assertThat(said.policy(ReminderKind.SEAT_EMPTY, OMT, day.minusSeconds(1), all))
                .isEqualTo(catalogue);
        assertThat(said.policy(ReminderKind.SEAT_EMPTY, OMT, day, all)).isEqualTo(general);
        assertThat(said.policy(ReminderKind.SEAT_EMPTY, null, day.plusSeconds(30), all))
                .isEqualTo(general);
        assertThat(said.policy(ReminderKind.SEAT_EMPTY, OMT, day.plusSeconds(10), all))
                .isEqualTo(own);
        assertThat(said.policy(ReminderKind.SEAT_EMPTY, OMT, day.plusSeconds(20), all))
                .isEqualTo(general);
        assertThat(said.policy(ReminderKind.DEADLINE, OMT, day.plusSeconds(30), all))
                .isEqualTo(catalogue);
    }

    private static Policy with(List<Escalation> steps) {
        return new Policy(steps, null, Urgency.ORDINARY, HOUR, List.of());
    }

    private static Policy ahead(List<Duration> ahead) {
        return new Policy(
                List.of(new Escalation(Duration.ZERO, Reach.SEAT)),
                null,
                Urgency.ORDINARY,
                HOUR,
                ahead);
    }

    private static Policy policy(@Nullable Duration repeat, Duration acknowledgedFor) {
        return new Policy(
                List.of(
                        new Escalation(Duration.ZERO, Reach.SEAT),
                        new Escalation(Duration.ofDays(2), Reach.HEAD),
                        new Escalation(Duration.ofDays(7), Reach.REGION)),
                repeat,
                Urgency.ORDINARY,
                acknowledgedFor,
                List.of());
    }
}
