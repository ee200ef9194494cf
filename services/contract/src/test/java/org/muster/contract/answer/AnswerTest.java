package org.muster.contract.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.muster.contract.answer.Answer.*;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;

class AnswerTest {
    @Test
    void a_meeting_that_is_over_was_attended_by_somebody_missed_or_did_not_take_place() {
        assertThat(Answer.to(Reminded.of(ReminderKind.MEETING_AFTER, Reminded.DUE)))
                .containsExactly(
                        ATTENDED, ALTERNATE_ATTENDED, MISSED, DID_NOT_MEET, SEEN, TOMORROW);
    }

    @Test
    void where_nobody_could_have_stood_in_nobody_can_say_that_the_alternate_was_there() {
        assertThat(Answer.to(Reminded.alone(ReminderKind.MEETING_AFTER, Reminded.DUE)))
                .containsExactly(ATTENDED, MISSED, DID_NOT_MEET, SEEN, TOMORROW);
    }

    @Test
    void an_answer_fits_what_it_says_something_of() {
        Reminder status = Reminded.of(ReminderKind.STATUS_OUTDATED);
        assertThat(Answer.values())
                .filteredOn(a -> a.fits(status))
                .containsExactly(STILL_TRUE, SEEN, TOMORROW);
        assertThat(Answer.values())
                .filteredOn(a -> a.fits(Reminded.ofDrill()))
                .containsExactly(RECEIVED);
        assertThat(Answer.values())
                .filteredOn(a -> a.fits(Reminded.alone(ReminderKind.MEETING_AFTER, Reminded.DUE)))
                .contains(ALTERNATE_ATTENDED)
                .doesNotContain(STILL_TRUE, RECEIVED);
    }

    @Test
    void a_status_is_still_true_and_a_suspended_structure_still_suspended_or_not() {
        assertThat(Answer.to(Reminded.of(ReminderKind.STATUS_OUTDATED)))
                .containsExactly(STILL_TRUE, SEEN, TOMORROW);
        assertThat(Answer.to(Reminded.of(ReminderKind.KEEP_IN_TOUCH)))
                .containsExactly(STILL_SUSPENDED, RESUMED, SEEN, TOMORROW);
    }

    @ParameterizedTest
    @EnumSource(names = "DRILL", mode = EnumSource.Mode.EXCLUDE)
    void whatever_it_is_somebody_can_see_to_it(ReminderKind kind) {
        assertThat(Answer.to(Reminded.of(kind))).contains(SEEN, TOMORROW);
    }

    @Test
    void to_a_drill_there_is_one_thing_to_say_and_no_fact_follows_from_it() {
        assertThat(Answer.to(Reminded.ofDrill())).containsExactly(RECEIVED);
        assertThat(RECEIVED.settles()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnswerFact(Reminded.ofDrill(), RECEIVED, Reminded.OFFICER));
    }

    @Test
    void nobody_is_reminded_tomorrow_of_a_meeting_in_an_hour() {
        var soon = Reminded.DUE.plus(Duration.ofHours(1));
        assertThat(Answer.to(Reminded.of(ReminderKind.MEETING_AHEAD, soon)))
                .isEqualTo(List.of(SEEN));
        var nextWeek = Reminded.DUE.plus(Duration.ofDays(7));
        assertThat(Answer.to(Reminded.of(ReminderKind.CLASH, nextWeek)))
                .containsExactly(SEEN, TOMORROW);
    }
}
