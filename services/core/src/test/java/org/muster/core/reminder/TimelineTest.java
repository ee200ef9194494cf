package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.given.Times;
import org.muster.core.reminder.Timeline.Due;
import org.muster.core.reminder.Timeline.Pause;

/** A pause delays what falls due and drops nothing. */
class TimelineTest {
    private static final Instant FIRST = Times.at("2023-01-01");
    private static final Cadence ESCALATING =
            new Cadence(
                    List.of(Duration.ZERO, Duration.ofDays(2), Duration.ofDays(7)),
                    Duration.ofDays(10));

    @Test
    void the_steps_follow_one_another_and_the_last_one_is_repeated() {
        assertThat(days(ESCALATING))
                .containsExactly(
                        "0@2023-01-01",
                        "1@2023-01-03",
                        "2@2023-01-08",
                        "3@2023-01-18",
                        "4@2023-01-28");
        assertThat(days(new Cadence(ESCALATING.offsets(), null)))
                .containsExactly("0@2023-01-01", "1@2023-01-03", "2@2023-01-08");
        assertThat(days(Cadence.ONCE)).containsExactly("0@2023-01-01");
    }

    @Test
    void what_falls_into_a_silence_is_due_when_it_ends_and_the_others_follow_it() {
        assertThat(days(ESCALATING, silence("2023-01-02", "2023-01-06")))
                .containsExactly(
                        "0@2023-01-01",
                        "1@2023-01-06",
                        "2@2023-01-11",
                        "3@2023-01-21",
                        "4@2023-01-31");
        assertThat(days(ESCALATING, silence("2022-12-01", "2023-01-02")))
                .containsExactly(
                        "0@2023-01-02",
                        "1@2023-01-04",
                        "2@2023-01-09",
                        "3@2023-01-19",
                        "4@2023-01-29");
    }

    @Test
    void a_silence_into_which_nothing_falls_changes_nothing() {
        assertThat(days(ESCALATING, silence("2023-01-04", "2023-01-08")))
                .isEqualTo(days(ESCALATING));
        assertThat(days(ESCALATING, silence("2022-12-01", "2023-01-01")))
                .isEqualTo(days(ESCALATING));
        assertThat(days(Cadence.ONCE, silence("2023-01-02", "2023-01-06")))
                .containsExactly("0@2023-01-01");
    }

    @Test
    void what_was_acknowledged_comes_back_as_it_was_when_that_ends_and_goes_on_from_there() {
        assertThat(days(ESCALATING, acknowledged("2023-01-04", "2023-01-05")))
                .containsExactly(
                        "0@2023-01-01",
                        "1@2023-01-03",
                        "1@2023-01-05",
                        "2@2023-01-10",
                        "3@2023-01-20",
                        "4@2023-01-30");
        assertThat(days(ESCALATING, acknowledged("2023-01-04", "2023-01-20")))
                .containsExactly("0@2023-01-01", "1@2023-01-03", "1@2023-01-20", "2@2023-01-25");
    }

    @Test
    void what_is_said_once_comes_back_as_often_as_it_is_put_off() {
        assertThat(
                        days(
                                Cadence.ONCE,
                                acknowledged("2023-01-01", "2023-01-02"),
                                acknowledged("2023-01-04", "2023-01-05"),
                                silence("2023-01-07", "2023-01-09")))
                .containsExactly("0@2023-01-02", "0@2023-01-05");
    }

    @Test
    void a_step_that_is_due_at_the_instant_of_an_acknowledgement_waits_for_its_end() {
        assertThat(days(ESCALATING, acknowledged("2023-01-03", "2023-01-04")))
                .startsWith("0@2023-01-01", "0@2023-01-04", "1@2023-01-06");
    }

    @Test
    void pauses_that_overlap_are_one_pause_to_the_later_end() {
        assertThat(
                        days(
                                ESCALATING,
                                acknowledged("2023-01-02", "2023-01-10"),
                                silence("2023-01-05", "2023-01-12")))
                .startsWith("0@2023-01-01", "0@2023-01-12", "1@2023-01-14");
        assertThat(
                        days(
                                ESCALATING,
                                silence("2023-01-02", "2023-01-12"),
                                acknowledged("2023-01-05", "2023-01-10")))
                .startsWith("0@2023-01-01", "1@2023-01-12", "2@2023-01-17");
    }

    @Test
    void the_latest_step_at_an_instant_is_the_one_that_was_due_last() {
        Timeline timeline =
                new Timeline(FIRST, ESCALATING, List.of(acknowledged("2023-01-02", "2023-01-10")));
        assertThat(timeline.latestAt(FIRST.minusNanos(1))).isNull();
        assertThat(said(timeline.latestAt(FIRST))).isEqualTo("0@2023-01-01");
        assertThat(said(timeline.latestAt(Times.at("2023-01-09")))).isEqualTo("0@2023-01-01");
        assertThat(said(timeline.latestAt(Times.at("2023-01-10")))).isEqualTo("0@2023-01-10");
        assertThat(said(timeline.latestAt(Times.at("2023-01-16")))).isEqualTo("1@2023-01-12");
        assertThat(said(timeline.latestAt(Times.at("2023-02-04")))).isEqualTo("3@2023-01-27");
    }

    private static Pause silence(String from, String until) {
        return new Pause(Times.at(from), Times.at(until), false);
    }

    private static Pause acknowledged(String from, String until) {
        return new Pause(Times.at(from), Times.at(until), true);
    }

    /** The steps up to the end of January. */
    private static List<String> days(Cadence cadence, Pause... pauses) {
        Timeline timeline = new Timeline(FIRST, cadence, List.of(pauses));
        List<String> days = new ArrayList<>();
        Due next = timeline.nextAfter(Instant.EPOCH);
        while (next != null && next.at().isBefore(Times.at("2023-02-01"))) {
            days.add(said(next));
            next = timeline.nextAfter(next.at());
        }
        return days;
    }

    private static String said(@Nullable Due due) {
        return due == null ? "nothing" : due.number() + "@" + Times.day(due.at());
    }
}
