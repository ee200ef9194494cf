package org.muster.notifier.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"1,10", "2,20", "3,40", "7,640", "8,900", "500,900"})
    void the_pause_doubles_up_to_a_quarter_of_an_hour_give_or_take_a_quarter(
            int attempts, int seconds) {
        Duration pause = Backoff.after("r1.p1.mail", attempts);
        assertThat(pause)
                .isBetween(Duration.ofMillis(seconds * 750L), Duration.ofMillis(seconds * 1250L));
    }

    @Test
    void those_that_failed_together_do_not_come_back_together() {
        var pauses =
                IntStream.range(0, 1000)
                        .mapToObj(i -> Backoff.after("r" + i + ".p1.mail", 3))
                        .collect(Collectors.toSet());
        assertThat(pauses).hasSizeGreaterThan(900);
    }

    @Test
    void a_restart_changes_nothing() {
        assertThat(Backoff.after("r1.p1.mail", 4)).isEqualTo(Backoff.after("r1.p1.mail", 4));
    }
}
