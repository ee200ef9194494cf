package org.muster.tracker.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.muster.contract.api.Change;
import org.muster.core.country.CountryCode;

class LatestChangesTest {
    private static final CountryCode SDN = CountryCode.of("SDN");
    private static final CountryCode TCD = CountryCode.of("TCD");

    private final LatestChanges line = new LatestChanges(1000);

    @Test
    void whoever_comes_back_is_told_what_has_changed_since_and_each_country_once()
            throws Exception {
        line.add(SDN, 1);
        line.add(TCD, 1);
        long place = line.end();
        for (long version = 2; version <= 5000; version++) line.add(SDN, version);
        assertThat(after(place)).containsExactly(new Change(line.end(), SDN, 5000));
        assertThat(after(line.end())).isEmpty();
    }

    @Test
    void a_version_that_was_told_is_not_told_again() throws Exception {
        line.add(SDN, 7);
        long place = line.end();
        line.add(SDN, 7);
        line.add(SDN, 6);
        assertThat(after(place)).isEmpty();
    }

    @Test
    void a_place_in_another_line_is_answered_with_every_country() throws Exception {
        line.add(SDN, 3);
        line.add(TCD, 4);
        for (long foreign : List.of(5L, 999L, 1_000_000L))
            assertThat(after(foreign))
                    .containsExactly(new Change(foreign, SDN, 3), new Change(line.end(), TCD, 4));
    }

    @Test
    void whoever_waits_is_woken_by_a_change_and_by_the_end() throws Exception {
        Thread writer = Thread.ofVirtual().start(() -> line.add(SDN, 1));
        assertThat(line.after(1000, Duration.ofMinutes(1))).hasSize(1);
        writer.join();
        Thread closer = Thread.ofVirtual().start(line::close);
        assertThat(line.after(line.end(), Duration.ofMinutes(1))).isNull();
        closer.join();
    }

    private List<Change> after(long place) throws InterruptedException {
        return Objects.requireNonNull(line.after(place, Duration.ZERO));
    }
}
