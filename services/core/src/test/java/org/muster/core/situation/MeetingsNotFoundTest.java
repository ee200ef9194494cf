package org.muster.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.core.given.Reports;
import org.muster.core.structure.Meetings;

/** A meeting that is called off, moved or answered for is in the agenda, or that is found. */
class MeetingsNotFoundTest {
    private static final String MONDAYS = "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9";
    private static final String MONDAY = "2023-01-09T07:00:00Z";
    private static final String TUESDAY = "2023-01-10T07:00:00Z";

    @Test
    void one_of_its_rhythm_is_called_off_moved_and_answered_for() {
        assertThat(
                        found(
                                table().calledOff("OMT", MONDAY)
                                        .scheduled("OMT", TUESDAY, null, "2023-01-16T07:00:00Z")
                                        .on("2023-01-23")
                                        .attended("OMT")
                                        .on("2023-01-30T15:00:00Z")
                                        .missed("OMT")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-09T08:00:00Z, another hour",
        "2023-01-10T07:00:00Z, another day",
        "2023-01-09T07:00:01Z, a second later",
        "2199-01-08T07:00:00Z, a Tuesday of long after",
        "2300-01-01T00:00:00Z, when nobody plans",
        "+1000000000-12-31T23:59:59.999999999Z, the end of time",
    })
    void one_at_another_instant_is_found_whether_it_is_called_off_or_moved(String at, String why) {
        Reports calledOff = table().as("odd").calledOff("OMT", at);
        Reports moved = table().as("odd").scheduled("OMT", "2023-02-01T07:00:00Z", null, at);

        for (Reports reports : List.of(calledOff, moved))
            assertThat(found(reports))
                    .as(why)
                    .singleElement()
                    .satisfies(
                            f -> {
                                assertThat(f.fact().value()).isEqualTo("odd");
                                assertThat(f.subject()).isEqualTo("OMT");
                                assertThat(f.meeting()).isEqualTo(Instant.parse(at));
                                assertThat(f.day()).isNull();
                                assertThat(f.other()).isNull();
                            });
    }

    @Test
    void the_fact_is_kept_and_the_new_meeting_takes_place() {
        Reports reports =
                table().scheduled("OMT", TUESDAY, "Hall", "2023-01-11T07:00:00Z")
                        .calledOff("OMT", "2023-01-12T07:00:00Z");
        Meetings kept = reports.at("2023-03-01").structure("OMT").meetings();

        assertThat(found(reports)).hasSize(2);
        assertThat(kept.oneOffs())
                .extracting(Meetings.OneOff::at)
                .containsExactly(Instant.parse(TUESDAY));
        assertThat(kept.cancelled()).containsExactly(Instant.parse("2023-01-12T07:00:00Z"));
    }

    @Test
    void one_beside_the_rhythm_can_be_called_off_moved_and_answered_for() {
        assertThat(
                        found(
                                table().scheduled("OMT", TUESDAY, null, null)
                                        .calledOff("OMT", TUESDAY)
                                        .scheduled("OMT", "2023-01-11T07:00:00Z", null, null)
                                        .scheduled(
                                                "OMT",
                                                "2023-01-12T07:00:00Z",
                                                null,
                                                "2023-01-11T07:00:00Z")
                                        .on("2023-01-12")
                                        .attended("OMT")))
                .isEmpty();
    }

    @Test
    void one_that_was_called_off_or_moved_can_be_so_again() {
        assertThat(
                        found(
                                table().calledOff("OMT", MONDAY)
                                        .calledOff("OMT", MONDAY)
                                        .scheduled("OMT", TUESDAY, null, MONDAY)
                                        .scheduled("OMT", "2023-01-11T07:00:00Z", null, MONDAY)
                                        .calledOff("OMT", MONDAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-10", "2023-01-10T07:00:00Z", "2023-01-10T21:59:00Z"})
    void on_a_day_without_a_meeting_nobody_was_there_or_was_not(String when) {
        for (Reports reports :
                List.of(table().on(when).attended("OMT"), table().on(when).missed("OMT")))
            assertThat(found(reports))
                    .singleElement()
                    .satisfies(
                            f -> {
                                assertThat(f.day()).isEqualTo(LocalDate.of(2023, 1, 10));
                                assertThat(f.meeting()).isNull();
                            });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-09", "2023-01-09T15:00:00Z", "2023-02"})
    void an_answer_is_of_a_day_whatever_the_hour_and_of_no_day_in_a_month(String when) {
        assertThat(found(table().on(when).attended("OMT"))).isEmpty();
    }

    @Test
    void nobody_is_at_a_meeting_that_was_called_off_or_moved_to_another_day() {
        Reports calledOff = table().calledOff("OMT", MONDAY).on("2023-01-09").attended("OMT");
        Reports moved =
                table().scheduled("OMT", TUESDAY, null, MONDAY).on("2023-01-09").attended("OMT");

        assertThat(found(calledOff)).hasSize(1);
        assertThat(found(moved)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Fiji, 2023-01-08T21:00:00Z", "America/Bogota, 2023-01-09T14:00:00Z"})
    void the_clocks_at_the_table_count(String zone, String at) {
        Reports there = table().zone("OMT", zone, "UN House");

        assertThat(found(there.on(at).attended("OMT"))).isEmpty();
        assertThat(found(there.calledOff("OMT", at))).isEmpty();
        assertThat(found(there.on("2023-01-09").calledOff("OMT", "2023-01-16T07:00:00Z")))
                .hasSize(1);
    }

    @Test
    void before_the_rhythm_was_said_nothing_is_known_of_it() {
        Reports late =
                Reports.in("SDN")
                        .on("2022-12-01")
                        .activated("OMT")
                        .on("2023-01-02")
                        .rhythm("OMT", MONDAYS)
                        .calledOff("OMT", "2022-12-20T07:00:00Z")
                        .calledOff("OMT", "2023-01-01T21:59:59Z");

        assertThat(found(late)).isEmpty();
        assertThat(found(late.calledOff("OMT", "2023-01-01T22:00:00Z")))
                .as("its first day has begun")
                .hasSize(1);
    }

    @Test
    void of_the_time_before_a_new_rhythm_only_what_was_told_is_known() {
        Reports changed = table().on("2023-02-01").rhythm("OMT", "FREQ=WEEKLY;BYDAY=TU;BYHOUR=9");

        assertThat(found(changed.calledOff("OMT", MONDAY))).isEmpty();
        assertThat(found(changed.calledOff("OMT", "2023-01-30T07:00:00Z"))).isEmpty();
        assertThat(found(changed.calledOff("OMT", "2023-02-06T07:00:00Z"))).hasSize(1);
        assertThat(found(changed.calledOff("OMT", "2023-02-07T07:00:00Z"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=XX;BYHOUR=9"})
    void a_rhythm_without_an_hour_or_that_is_none_tells_nothing(String rule) {
        Reports unknown = omt().rhythm("OMT", rule);

        assertThat(found(unknown.calledOff("OMT", TUESDAY).on("2023-01-10").attended("OMT")))
                .isEmpty();
    }

    @Test
    void without_a_rhythm_only_what_was_added_can_be_called_off_but_anybody_may_have_met() {
        assertThat(found(omt().scheduled("OMT", MONDAY, null, null).calledOff("OMT", MONDAY)))
                .isEmpty();
        assertThat(found(omt().calledOff("OMT", MONDAY))).hasSize(1);
        assertThat(found(omt().on("2023-01-10").attended("OMT").missed("OMT"))).isEmpty();
    }

    @Test
    void a_table_that_does_not_meet_has_one_fault_and_one_that_is_unknown_too() {
        Reports suspended = table().suspended("OMT").on("2023-01-10").attended("OMT");
        Reports unknown = Reports.in("SDN").on("2023-01-02").calledOff("OMT", MONDAY);

        assertThat(suspended.at("2023-03-01").findings())
                .containsExactly(FindingKind.MET_WHILE_SUSPENDED);
        assertThat(unknown.at("2023-03-01").findings())
                .containsExactly(FindingKind.STRUCTURE_NOT_KNOWN_BEFORE);
    }

    @Test
    void once_the_meeting_is_added_or_a_rhythm_is_said_that_has_it_it_fits() {
        Reports added =
                table().on("2023-01-10")
                        .attended("OMT")
                        .on("2023-01-12")
                        .scheduled("OMT", "2023-01-10T12:00:00Z", null, null);
        Reports ahead =
                table().calledOff("OMT", "2023-02-07T07:00:00Z")
                        .on("2023-02-01")
                        .rhythm("OMT", "FREQ=WEEKLY;BYDAY=TU;BYHOUR=9");
        Reports elsewhere =
                table().calledOff("OMT", "2023-02-06T08:00:00Z")
                        .on("2023-02-01")
                        .zone("OMT", "Africa/Lagos", "UN House");

        assertThat(found(added)).isEmpty();
        assertThat(found(ahead)).isEmpty();
        assertThat(found(elsewhere)).isEmpty();
        assertThat(added.at("2023-01-11").findings()).hasSize(1);
        assertThat(ahead.at("2023-01-31").findings()).hasSize(1);
    }

    @Test
    void what_is_said_of_another_table_or_does_not_help_leaves_it_found() {
        Reports reports =
                table().activated("PMT")
                        .calledOff("OMT", TUESDAY)
                        .suspended("OMT")
                        .resumed("OMT")
                        .scheduled("PMT", TUESDAY, null, null)
                        .scheduled("OMT", "2023-01-10T08:00:00Z", null, null)
                        .rhythm("PMT", "FREQ=DAILY;BYHOUR=9")
                        .convener("OMT", "OCHA");

        assertThat(found(reports)).hasSize(1);
    }

    @Test
    void the_same_is_found_in_whatever_order_the_facts_arrive() {
        Reports reports =
                table().as("odd")
                        .on("2023-01-05")
                        .calledOff("OMT", TUESDAY)
                        .as("fits")
                        .calledOff("OMT", MONDAY)
                        .as("added")
                        .on("2023-01-17")
                        .attended("OMT")
                        .as("late")
                        .on("2023-01-18")
                        .scheduled("OMT", "2023-01-17T07:00:00Z", null, null);
        Instant now = Instant.parse("2023-03-01T00:00:00Z");
        CountryCode country = new CountryCode("SDN");
        Standing expected = Standing.of(country, reports.facts(), now);
        assertThat(expected.situation().findings())
                .extracting(f -> f.fact().value())
                .containsExactly("odd");

        List<Fact> facts = new ArrayList<>(reports.facts());
        for (int turn = 0; turn < facts.size(); turn++) {
            Collections.rotate(facts, 1);
            assertThat(oneByOne(country, facts, now)).isEqualTo(expected);
            assertThat(oneByOne(country, facts.reversed(), now)).isEqualTo(expected);
        }
    }

    private static Standing oneByOne(CountryCode country, List<Fact> facts, Instant now) {
        Standing standing = Standing.unknown(country).at(now);
        List<Fact> known = new ArrayList<>();
        for (Fact fact : facts) {
            known.add(fact);
            standing = standing.with(List.of(fact), new Kept(known), now);
        }
        return standing;
    }

    private static List<Finding> found(Reports reports) {
        return reports.at("2023-03-01").situation().findings();
    }

    private static Reports table() {
        return omt().rhythm("OMT", MONDAYS);
    }

    private static Reports omt() {
        return Reports.in("SDN").on("2023-01-02").activated("OMT");
    }
}
