package org.muster.notifier.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.muster.core.identity.PersonId;

class GatheringTest {
    private static final PersonId OFFICER = new PersonId("p1");

    private final AtomicLong nanos = new AtomicLong();
    private final Gathering gathering = new Gathering(Duration.ofMillis(300), nanos::get);

    @Test
    void a_message_is_complete_once_nothing_more_came_for_a_moment() {
        gathering.came(List.of(OFFICER));
        assertThat(gathering.complete(OFFICER)).isFalse();
        pass(200);
        gathering.came(List.of(OFFICER));
        pass(200);
        assertThat(gathering.complete(OFFICER)).isFalse();
        pass(100);
        assertThat(gathering.complete(OFFICER)).isTrue();
    }

    @Test
    void who_gets_one_after_another_is_told_after_a_few_moments_all_the_same() {
        for (int i = 0; i < 15; i++) {
            gathering.came(List.of(OFFICER));
            pass(100);
        }
        assertThat(gathering.complete(OFFICER)).isTrue();
    }

    @Test
    void another_does_not_wait() {
        gathering.came(List.of(OFFICER));
        assertThat(gathering.complete(new PersonId("p2"))).isTrue();
    }

    private void pass(int millis) {
        nanos.addAndGet(Duration.ofMillis(millis).toNanos());
    }
}
