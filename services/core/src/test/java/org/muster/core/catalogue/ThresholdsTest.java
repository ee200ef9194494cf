package org.muster.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource({
        "0, unconfirmedInCrisis",
        "1, unconfirmedOtherwise",
        "2, keepInTouchEvery",
        "3, announcementValidFor",
    })
    void a_threshold_is_longer_than_nothing(int component, String name) {
        assertThat(with(component, Duration.ofNanos(1))).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(component, Duration.ZERO))
                .withMessage("%s 'PT0S' must be longer than nothing", name);
    }

    private static Thresholds with(int component, Duration duration) {
        Duration[] all = new Duration[4];
        Arrays.fill(all, HOUR);
        all[component] = duration;
        return new Thresholds(all[0], all[1], all[2], all[3]);
    }
}
