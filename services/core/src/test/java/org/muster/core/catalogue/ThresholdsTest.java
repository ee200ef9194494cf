package org.muster.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource({
        "0, unconfirmedInCrisis",
        "1, unconfirmedOtherwise",
        "5, announcementValidFor",
    })
    void a_threshold_is_longer_than_nothing(int component, String name) {
        assertThat(with(component, Duration.ofNanos(1))).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(component, Duration.ZERO))
                .withMessage("%s 'PT0S' must be longer than nothing", name);
    }

    @ParameterizedTest
    @CsvSource({"2, outdatedRepeat", "3, keepInTouchEvery", "4, emptySeatRepeat"})
    void a_repetition_is_not_shorter_than_an_hour(int component, String name) {
        assertThat(with(component, HOUR)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(component, HOUR.minusSeconds(1)))
                .withMessage("%s 'PT59M59S' must not be shorter than an hour", name);
    }

    @Test
    void the_steps_of_the_shortest_repetition_can_be_counted_over_all_years_that_a_fact_may_name() {
        Instant first = Instant.parse("0000-01-01T00:00:00Z");
        Instant last = Instant.parse("+10000-01-01T00:00:00Z");

        assertThat(Duration.between(first, last).dividedBy(HOUR)).isLessThan(Integer.MAX_VALUE);
    }

    private static Thresholds with(int component, Duration duration) {
        Duration[] all = new Duration[6];
        Arrays.fill(all, HOUR);
        all[component] = duration;
        return new Thresholds(all[0], all[1], all[2], all[3], all[4], all[5]);
    }
}
