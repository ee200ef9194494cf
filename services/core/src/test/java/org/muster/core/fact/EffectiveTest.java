package org.muster.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R74: the length of the text is how exactly the time is known. */
class EffectiveTest {
    @ParameterizedTest
    @CsvSource({
        "2023, YEAR, 2023-01-01T00:00:00Z, 2023",
        "2023-04, MONTH, 2023-04-01T00:00:00Z, 2023-04",
        "2023-04-15, DAY, 2023-04-15T00:00:00Z, 2023-04-15",
        "2023-04-15T04:17:00+03:00, MINUTE, 2023-04-15T01:17:00Z, 2023-04-15T01:17:00Z",
        "2023-04-15T04:17:00.1239Z, MINUTE, 2023-04-15T04:17:00.123Z, 2023-04-15T04:17:00.123Z",
    })
    void R74_a_text_is_a_time_and_its_precision(
            String text, Precision precision, Instant at, String written) {
        Effective effective = Effective.parse(text);

        assertThat(effective).isEqualTo(new Effective(at, precision)).hasToString(written);
        assertThat(Effective.parse(written)).isEqualTo(effective);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2023-01-01T00:00:00Z",
        "MONTH, 2023-04-01T00:00:00Z",
        "DAY, 2023-04-15T00:00:00Z",
        "MINUTE, 2023-04-15T04:17:03.123Z",
    })
    void an_instant_is_moved_to_the_first_of_its_period(Precision precision, Instant first) {
        Instant at = Instant.parse("2023-04-15T04:17:03.123456Z");

        assertThat(new Effective(at, precision).written()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2023-13", "2023-02-30", "2023-04-15T04:17:00", "23"})
    void what_is_none_of_the_four_is_refused_with_all_of_them(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Effective.parse(text))
                .withMessageStartingWith("'" + text + "' must be a year, month, day or an instant");
    }

    @Test
    void the_years_have_four_digits() {
        Instant first = Instant.parse("0000-01-01T00:00:00Z");
        Instant end = Instant.parse("+10000-01-01T00:00:00Z");

        assertThat(Effective.minute(first).written()).isEqualTo(first);
        assertThat(Effective.minute(end.minusMillis(1)).written()).isBefore(end);
        for (Instant outside : new Instant[] {first.minusMillis(1), end})
            assertThatIllegalArgumentException().isThrownBy(() -> Effective.minute(outside));
    }

    @Test
    void they_sort_by_time_and_of_the_same_time_the_more_exact_one_comes_first() {
        Stream<Effective> times =
                Stream.of("2023-02", "2023", "2023-01-01", "2022-12").map(Effective::parse);

        assertThat(times.sorted())
                .extracting(Effective::toString)
                .containsExactly("2022-12", "2023-01-01", "2023", "2023-02");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, Africa/Khartoum, 2026-11-25T22:00:00Z",
        "2026-11-26, Pacific/Fiji, 2026-11-25T12:00:00Z",
        "2010-01-12, America/Port-au-Prince, 2010-01-12T05:00:00Z",
        "2026-11, Asia/Kathmandu, 2026-10-31T18:15:00Z",
        "2026, UTC, 2026-01-01T00:00:00Z",
        "2019-03-31, Asia/Amman, 2019-03-30T21:00:00Z",
        "2023-04-15T04:17:00+03:00, Pacific/Fiji, 2023-04-15T01:17:00Z",
    })
    void a_day_begins_where_it_is_said_and_an_instant_is_the_same_everywhere(
            String text, String zone, Instant begins) {
        assertThat(Effective.parse(text).begins(ZoneId.of(zone))).isEqualTo(begins);
    }

    @Test
    void a_day_begins_after_midnight_where_the_clocks_skip_it() {
        assertThat(Effective.parse("2019-03-29").begins(ZoneId.of("Asia/Amman")))
                .isEqualTo("2019-03-28T22:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-06, 2023-02-06T04:17:00+03:00, true",
        "2023-02-06, 2023-02-05T23:30:00Z, true",
        "2023-02-06, 2023-02-06T21:30:00Z, false",
        "2023-02, 2023-02-06T04:17:00+03:00, true",
        "2023-02-06, 2023-02-07, false",
        "2023-02-06T01:17:20Z, 2023-02-06T01:17:40Z, true",
        "9999, 9999-12-31T22:00:00Z, false",
    })
    void a_day_and_an_instant_agree_where_the_clocks_show_that_day(
            String one, String other, boolean agree) {
        ZoneId zone = ZoneId.of("Europe/Istanbul");
        assertThat(Effective.parse(one).agrees(Effective.parse(other), zone)).isEqualTo(agree);
        assertThat(Effective.parse(other).agrees(Effective.parse(one), zone)).isEqualTo(agree);
    }
}
