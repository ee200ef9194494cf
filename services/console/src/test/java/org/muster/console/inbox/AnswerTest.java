package org.muster.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.console.report.Kind;
import org.muster.core.policy.ReminderKind;

class AnswerTest {

    @ParameterizedTest
    @EnumSource
    void the_form_knows_every_answer(Answer answer) {
        assertThat(Kind.valueOf(answer.name()).what()).isEqualTo(answer.what());
    }

    @Test
    void assigning_somebody_is_not_for_whoever_only_answers_for_a_seat() {
        assertThat(Answer.ASSIGNED.ofRepresentative()).isFalse();
        assertThat(Answer.to(ReminderKind.KEEP_IN_TOUCH)).isEqualTo(Answer.CONTACTED);
    }

    @Test
    void a_declared_crisis_leaves_the_choice() {
        assertThat(Answer.to(ReminderKind.CRISIS_DECLARED)).isNull();
    }
}
