package org.muster.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.given.Rhythms;
import org.muster.core.structure.MeetingRhythm;

/** What the rules of RFC 5545 mean, with their ends and with those that never occur. */
class RecurrenceTest {
    private static final LocalDate BEGIN = LocalDate.of(2023, 1, 2);
    private static final Instant MIDDLE = Instant.parse("2023-06-01T00:00:00Z");
    private static final Instant END = Instant.parse("2024-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "UNTIL=20230111, Africa/Khartoum, 2023-01-11T07:00:00Z",
        "UNTIL=20230110, Africa/Khartoum, 2023-01-04T07:00:00Z",
        "UNTIL=20230111T090000, Africa/Khartoum, 2023-01-11T07:00:00Z",
        "UNTIL=20230111T085959, Africa/Khartoum, 2023-01-04T07:00:00Z",
        "UNTIL=20230111T070000Z, Africa/Khartoum, 2023-01-11T07:00:00Z",
        "UNTIL=20230111T065959Z, Africa/Khartoum, 2023-01-04T07:00:00Z",
        "UNTIL=20230111, Pacific/Fiji, 2023-01-10T21:00:00Z",
        "UNTIL=20230111, Pacific/Honolulu, 2023-01-11T19:00:00Z",
    })
    void a_date_ends_a_rule_with_that_day_and_a_time_without_a_zone_is_local(
            String until, String zone, String last) {
        MeetingRhythm rhythm = new MeetingRhythm("FREQ=WEEKLY;BYDAY=WE;BYHOUR=9;" + until);
        assertThat(Recurrence.of(rhythm, BEGIN, ZoneId.of(zone)).between(Instant.MIN, Instant.MAX))
                .last()
                .isEqualTo(Instant.parse(last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYHOUR=9",
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31;BYHOUR=9",
                "FREQ=WEEKLY;BYDAY=WE;BYSETPOS=5;BYHOUR=9",
                "FREQ=WEEKLY;BYDAY=WE;BYHOUR=9;UNTIL=19000101",
            })
    void a_rule_that_never_occurs_is_known_as_such_and_gives_no_meeting(String rule) {
        MeetingRhythm rhythm = new MeetingRhythm(rule);
        assertThat(Recurrence.occurs(rhythm)).isFalse();
        MeetingRhythm withItsHour =
                rule.contains("BYHOUR") ? rhythm : new MeetingRhythm(rule + ";BYHOUR=9");
        assertThat(
                        Recurrence.of(withItsHour, BEGIN, ZoneId.of("Africa/Khartoum"))
                                .between(Instant.MIN, Instant.MAX))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYHOUR=9",
                "FREQ=WEEKLY;BYDAY=WE;BYHOUR=9;UNTIL=20231231",
                "FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=13;BYHOUR=9;COUNT=1",
                "FREQ=YEARLY;INTERVAL=2000;BYMONTH=2;BYMONTHDAY=29;BYHOUR=9",
            })
    void a_rule_that_occurs_however_seldom_is_known_as_such(String rule) {
        assertThat(Recurrence.occurs(new MeetingRhythm(rule))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;BYHOUR=8,9,10,11,12,13,14 | true",
                "FREQ=WEEKLY;BYDAY=MO;BYHOUR=8,9;BYMINUTE=0,15,30,45 | true",
                "FREQ=MONTHLY;BYDAY=1MO;BYHOUR=9;BYSECOND=0,1,2,3,4,5,6 | true",
                "FREQ=DAILY;BYHOUR=8,10,12,14,16,18 | false",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9,15;BYMINUTE=30 | false",
                "FREQ=YEARLY | false",
            })
    void nobody_meets_more_than_six_times_a_day(String rule, boolean tooOften) {
        assertThat(Recurrence.tooOften(new MeetingRhythm(rule))).isEqualTo(tooOften);
    }

    @Test
    void of_a_rule_that_cannot_be_followed_on_what_is_found_counts() {
        MeetingRhythm rhythm =
                new MeetingRhythm("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TH;BYHOUR=9");
        assertThat(
                        Recurrence.of(rhythm, LocalDate.of(2024, 1, 1), ZoneId.of("UTC"))
                                .between(Instant.MIN, Instant.MAX))
                .containsExactly(Instant.parse("2024-02-29T09:00:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void whatever_can_be_read_can_be_asked_and_a_span_is_the_sum_of_its_parts(String rule) {
        MeetingRhythm rhythm = new MeetingRhythm(rule);
        for (ZoneId zone : Rhythms.ZONES) {

            Recurrence recurrence = Recurrence.of(rhythm, BEGIN, zone);
            List<Instant> all = recurrence.between(Instant.EPOCH, END);
            List<Instant> parts = new ArrayList<>(recurrence.between(Instant.EPOCH, MIDDLE));
            parts.addAll(recurrence.between(MIDDLE, END));
            assertThat(parts).isEqualTo(all).isSorted().doesNotHaveDuplicates();
            if (!all.isEmpty()) assertThat(Recurrence.occurs(rhythm)).isTrue();
            recurrence.between(END, END.plus(Duration.ofDays(4000)));
        }
    }

    static Stream<String> rules() {
        return Rhythms.some(300);
    }
}
