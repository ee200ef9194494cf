package org.muster.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.structure.MeetingRhythm;
import org.muster.core.structure.Meetings;

class AgendaTest {
    private static final ZoneId KHARTOUM = ZoneId.of("Africa/Khartoum");
    private static final String MONDAYS = "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9";

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
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;BYHOUR=9 | 31T07",
                "FREQ=WEEKLY;BYDAY=WE;BYHOUR=9;COUNT=3 | 04T07, 11T07, 18T07",
                "FREQ=WEEKLY;BYDAY=WE;BYHOUR=9;UNTIL=20230112T000000Z | 04T07, 11T07",
                "FREQ=YEARLY;BYHOUR=9 | 02T07"
            })
    void a_rule_with_its_hour_gives_the_meetings_of_a_month(String rule, String expected) {
        assertThat(january(table(rule))).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY;BYDAY=WE | must name the hour, for example with BYHOUR=9",
                "FREQ=WEEKLY;BYDAY=WE;BYHOUR=77 | is no rule of RFC 5545",
                "FREQ=WEEKLY;BYDAY=XX;BYHOUR=9 | is no rule of RFC 5545"
            })
    void of_a_rule_without_an_hour_or_that_is_none_nothing_is_known(String rule, String why) {
        assertThat(january(table(rule))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Recurrence.of(
                                        new MeetingRhythm(rule),
                                        LocalDate.of(2023, 1, 2),
                                        KHARTOUM))
                .withMessageContaining(rule)
                .withMessageContaining(why);
    }

    @Test
    void an_hour_is_that_of_the_clock_on_the_wall_in_summer_and_winter() {
        Reports table = table("FREQ=DAILY;BYHOUR=9").zone("OMT", "Europe/Kyiv", "UN House");
        assertThat(meetings(table, "2023-03-25", "2023-03-27"))
                .containsExactly("2023-03-25T07:00:00Z", "2023-03-26T06:00:00Z");
        assertThat(agenda(table).between(Times.at("2023-03-25"), Times.at("2023-03-26")))
                .extracting(Meeting::venue)
                .containsExactly("UN House");
    }

    @Test
    void the_first_instant_is_included_and_the_last_is_not() {
        Agenda agenda = agenda(table(MONDAYS));
        Instant first = Instant.parse("2023-01-09T07:00:00Z");
        Instant second = Instant.parse("2023-01-16T07:00:00Z");
        assertThat(agenda.between(first, second)).extracting(Meeting::at).containsExactly(first);
        assertThat(agenda.between(first.plusMillis(1), second)).isEmpty();
        assertThat(agenda.between(second, first)).isEmpty();
        assertThat(agenda.between(Instant.MIN, Instant.parse("2023-01-03T00:00:00Z"))).hasSize(1);
        assertThat(agenda.between(Instant.parse("2300-01-01T00:00:00Z"), Instant.MAX)).isEmpty();
    }

    @Test
    void a_meeting_that_is_called_off_or_moved_is_left_out_and_known_as_cancelled() {
        Reports table =
                table(MONDAYS)
                        .calledOff("OMT", "2023-01-09T07:00:00Z")
                        .scheduled(
                                "OMT", "2023-01-17T08:00:00Z", "Port Sudan", "2023-01-16T07:00:00Z")
                        .scheduled("OMT", "2023-01-19T08:00:00Z", null, null)
                        .scheduled("OMT", "2023-02-19T08:00:00Z", null, null);
        assertThat(january(table)).containsExactly("02T07", "17T08", "19T08", "23T07", "30T07");
        assertThat(agenda(table).all(Times.at("2023-01-01"), Times.at("2023-02-01")))
                .filteredOn(Meeting::cancelled)
                .extracting(m -> m.at().toString())
                .containsExactly("2023-01-09T07:00:00Z", "2023-01-16T07:00:00Z");
        assertThat(agenda(table).between(Times.at("2023-01-17"), Times.at("2023-01-18")))
                .extracting(Meeting::venue)
                .containsExactly("Port Sudan");
    }

    @Test
    void however_many_are_scheduled_or_called_off_ahead_none_is_forgotten() {
        Reports table = table("FREQ=DAILY;BYHOUR=9");
        Instant first = Instant.parse("2023-01-03T07:00:00Z");
        for (int day = 0; day < 56; day++) {
            Instant at = first.plus(Duration.ofDays(day));
            table.calledOff("OMT", at.toString())
                    .scheduled("OMT", at.plus(Duration.ofHours(3)).toString(), "Hall", null);
        }
        assertThat(agenda(table).between(Times.at("2023-01-03"), Times.at("2023-02-28")))
                .hasSize(56)
                .allMatch(m -> "Hall".equals(m.venue()));
    }

    @Test
    void one_that_was_brought_forward_keeps_the_usual_one_from_coming_back() {
        Reports table =
                table(MONDAYS)
                        .scheduled("OMT", "2023-01-10T08:00:00Z", null, "2023-02-27T07:00:00Z")
                        .on("2023-02-20");
        for (int day = 1; day <= 50; day++)
            table.scheduled(
                    "OMT",
                    Times.at("2023-01-11").plus(Duration.ofHours(day)).toString(),
                    null,
                    null);
        assertThat(meetings(table, "2023-02-27", "2023-02-28")).isEmpty();
    }

    @Test
    void of_what_is_past_only_the_latest_is_kept() {
        Reports table = table(MONDAYS).on("2023-02-20");
        Instant first = Instant.parse("2023-01-01T00:00:00Z");
        for (int hour = 0; hour < 50; hour++) {
            Instant at = first.plus(Duration.ofHours(hour));
            table.calledOff("OMT", at.toString())
                    .scheduled("OMT", at.plusSeconds(60).toString(), null, null);
        }
        Meetings kept = table.at("2023-03-01").structure("OMT").meetings();
        assertThat(kept.cancelled()).hasSize(40).contains(first.plus(Duration.ofHours(10)));
        assertThat(kept.oneOffs()).hasSize(40);
    }

    @Test
    void what_was_called_off_and_then_scheduled_takes_place() {
        Reports table =
                table(MONDAYS)
                        .calledOff("OMT", "2023-01-09T07:00:00Z")
                        .on("2023-01-03")
                        .scheduled("OMT", "2023-01-09T07:00:00Z", null, null);
        assertThat(january(table)).contains("09T07");
        assertThat(january(table.on("2023-01-04").calledOff("OMT", "2023-01-09T07:00:00Z")))
                .doesNotContain("09T07");
    }

    @Test
    void it_is_answered_on_its_day_whatever_the_hour() {
        Reports table =
                table(MONDAYS)
                        .on("2023-01-09")
                        .attended("OMT")
                        .on("2023-01-16T15:00:00Z")
                        .missed("OMT");
        assertThat(answered(table)).containsExactly("2023-01-09T07:00:00Z", "2023-01-16T07:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Fiji, 9, 2023-01-09T21:00:00Z, 2023-01-09T21:00:00Z",
        "Pacific/Fiji, 9, 2023-01-10, 2023-01-09T21:00:00Z",
        "Asia/Tokyo, 8, 2023-01-09T23:00:00Z, 2023-01-09T23:00:00Z",
        "Asia/Tokyo, 8, 2023-01-10, 2023-01-09T23:00:00Z",
        "America/Bogota, 21, 2023-01-11T02:00:00Z, 2023-01-11T02:00:00Z",
        "America/Bogota, 21, 2023-01-10, 2023-01-11T02:00:00Z",
        "Africa/Khartoum, 9, 2023-01-10, 2023-01-10T07:00:00Z",
    })
    void an_answer_is_of_one_day_by_the_clocks_at_the_table(
            String zone, String hour, String answer, String meeting) {
        Reports table =
                table("FREQ=DAILY;BYHOUR=" + hour)
                        .zone("OMT", zone, "UN House")
                        .on(answer)
                        .attended("OMT");
        assertThat(answered(table)).containsExactly(meeting);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-10T07:00:00Z, 10T07",
        "2023-01-10T12:00:00Z, 10T12",
        "2023-01-10T07:40:00Z, 10T07",
        "2023-01-10T11:10:00Z, 10T12",
    })
    void of_two_meetings_on_one_day_an_answer_with_its_hour_is_of_one(String answer, String one) {
        Reports table = table("FREQ=DAILY;BYHOUR=9,14").on(answer).attended("OMT");
        assertThat(answered(table)).containsExactly("2023-01-" + one + ":00:00Z");
    }

    @Test
    void of_two_meetings_on_one_day_an_answer_without_an_hour_is_of_both() {
        Reports table = table("FREQ=DAILY;BYHOUR=9,14").on("2023-01-10").attended("OMT");
        assertThat(answered(table)).containsExactly("2023-01-10T07:00:00Z", "2023-01-10T12:00:00Z");
    }

    @Test
    void what_is_said_of_a_month_is_of_no_meeting_in_particular() {
        Reports table = table("FREQ=DAILY;BYHOUR=9").on("2023-01").attended("OMT");
        assertThat(answered(table)).isEmpty();
    }

    private static List<String> answered(Reports table) {
        Agenda agenda = agenda(table);
        return agenda.between(Times.at("2023-01-01"), Times.at("2023-02-01")).stream()
                .filter(agenda::answered)
                .map(m -> m.at().toString())
                .toList();
    }

    private static List<String> january(Reports table) {
        return meetings(table, "2023-01-01", "2023-02-01").stream()
                .map(i -> i.substring(8, 13))
                .toList();
    }

    private static List<String> meetings(Reports table, String from, String to) {
        return agenda(table).between(Times.at(from), Times.at(to)).stream()
                .map(m -> m.at().toString())
                .toList();
    }

    private static Agenda agenda(Reports table) {
        return new Agenda(table.at("2023-03-01").structure("OMT"), KHARTOUM);
    }

    private static Reports table(String rule) {
        return Reports.in("SDN").on("2023-01-02").activated("OMT").rhythm("OMT", rule);
    }
}
