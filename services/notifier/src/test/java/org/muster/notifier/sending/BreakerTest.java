package org.muster.notifier.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Breaker breaker = new Breaker(nanos::get);

    @Test
    void while_all_is_well_as_many_go_as_there_is_room_for() {
        assertThat(breaker.lets(500)).isEqualTo(500);
    }

    @Test
    void after_a_line_broke_nothing_goes_for_a_moment_and_then_one_tries() {
        breaker.broke();
        assertThat(breaker.lets(500)).isZero();
        pass(Duration.ofSeconds(1));
        assertThat(breaker.lets(500)).isOne();
        breaker.worked();
        assertThat(breaker.lets(500)).isEqualTo(500);
    }

    @Test
    void the_pause_grows_to_a_quarter_of_a_minute() {
        for (int i = 0; i < 20; i++) breaker.broke();
        pass(Duration.ofSeconds(14));
        assertThat(breaker.lets(1)).isZero();
        pass(Duration.ofSeconds(1));
        assertThat(breaker.lets(1)).isOne();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
