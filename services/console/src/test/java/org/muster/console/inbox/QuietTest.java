package org.muster.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.contract.answer.Answer;
import org.muster.core.policy.Escalation;
import org.muster.core.policy.Policy;
import org.muster.core.policy.Reach;
import org.muster.core.policy.Urgency;

class QuietTest {
    @Test
    void what_somebody_sees_to_is_quiet_for_as_long_as_the_policy_says() {
        assertThat(Quiet.lasts(policy("P14D"), Answer.SEEN)).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void tomorrow_is_in_a_day_and_sooner_where_the_policy_says_so() {
        assertThat(Quiet.lasts(policy("P14D"), Answer.TOMORROW)).isEqualTo(Duration.ofDays(1));
        assertThat(Quiet.lasts(policy("PT6H"), Answer.TOMORROW)).isEqualTo(Duration.ofHours(6));
    }

    private static Policy policy(String acknowledgedFor) {
        return new Policy(
                List.of(new Escalation(Duration.ZERO, Reach.SEAT)),
                null,
                Urgency.ORDINARY,
                Duration.parse(acknowledgedFor),
                List.of());
    }
}
