package org.muster.core.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;

class MeetingTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;INTERVAL=10;BYHOUR=9 | 02T07, 12T07, 22T07",
                "FREQ=WEEKLY;BYDAY=WE;BYHOUR=9 | 04T07, 11T07, 18T07, 25T07",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;BYHOUR=9 | 02T07, 05T07, 16T07, 19T07, 30T07",
                "FREQ=WEEKLY;BYHOUR=9 | 02T07, 09T07, 16T07, 23T07, 30T07",
                "FREQ=MONTHLY;BYDAY=1MO;BYHOUR=9 | 02T07",
                "FREQ=MONTHLY;BYDAY=-1FR;BYHOUR=9 | 27T07",
                "FREQ=MONTHLY;BYMONTHDAY=15;BYHOUR=9,14 | 15T07, 15T12",
                "FREQ=YEARLY;BYHOUR=9 | 02T07"
            })
    void a_rule_with_its_hour_gives_the_meetings_of_a_month(String rule, String expected) {
        assertThat(january(rule)).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY;BYDAY=WE",
                "FREQ=WEEKLY;BYDAY=WE;BYHOUR=9;COUNT=3",
                "FREQ=WEEKLY;BYDAY=WE;BYHOUR=77"
            })
    void of_a_rule_without_an_hour_or_beyond_these_words_nothing_is_known(String rule) {
        assertThat(january(rule)).isEmpty();
    }

    @Test
    void an_hour_is_that_of_the_clock_on_the_wall_in_summer_and_winter() {
        Structure table = table("FREQ=DAILY;BYHOUR=9");
        ZoneId kyiv = ZoneId.of("Europe/Kyiv");
        assertThat(
                        MeetingTimes.between(
                                table, kyiv, Times.at("2023-03-25"), Times.at("2023-03-27")))
                .extracting(Object::toString)
                .containsExactly("2023-03-25T07:00:00Z", "2023-03-26T06:00:00Z");
    }

    private static List<String> january(String rule) {
        return MeetingTimes.between(
                        table(rule),
                        ZoneId.of("Africa/Khartoum"),
                        Times.at("2023-01-01"),
                        Times.at("2023-02-01"))
                .stream()
                .map(i -> i.toString().substring(8, 13))
                .toList();
    }

    private static Structure table(String rule) {
        return Reports.in("SDN")
                .on("2023-01-02")
                .activated("OMT")
                .rhythm("OMT", rule)
                .at("2023-01-02")
                .structure("OMT");
    }
}
