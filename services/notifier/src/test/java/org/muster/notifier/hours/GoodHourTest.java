package org.muster.notifier.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.contract.api.WorkingWeekView;
import org.muster.contract.api.WorkingWeekView.Whose;
import org.muster.contract.person.Notifications;
import org.muster.contract.person.Notifications.Digest;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery.Waits;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.OfficeWeek;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.policy.WorkingWeek;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.structure.StructureId;
import org.muster.notifier.NotifierSettings;

/** Quiet from 20:00 to 07:00 and working days only, as the settings come; digests at 08:00. */
class GoodHourTest {
    private static final Matter ORDINARY =
            new Matter(ReminderKind.FINDING_OPEN, Urgency.ORDINARY, Digest.AT_ONCE, null);
    private static final Matter STATUS =
            new Matter(ReminderKind.STATUS_OUTDATED, Urgency.ORDINARY, Digest.AT_ONCE, null);
    private static final Matter URGENT =
            new Matter(ReminderKind.DEADLINE, Urgency.URGENT, Digest.AT_ONCE, null);
    private static final Matter QUIET =
            new Matter(ReminderKind.ASSIGNMENT_ENDING, Urgency.QUIET, Digest.AT_ONCE, null);

    /** What offices said of themselves. */
    private static final Map<String, WorkingWeek> OFFICES =
            Map.of(
                    "ETH", new WorkingWeek(List.of(DayOfWeek.FRIDAY), null, null),
                    "PSE", new WorkingWeek(List.of(DayOfWeek.SUNDAY), null, null),
                    "KEN", new WorkingWeek(List.of(), LocalTime.of(9, 0), LocalTime.of(15, 0)));

    private final GoodHour hours = hours(true, true);

    private static GoodHour hours(boolean workingDaysOnly, boolean quietInDigest) {
        return new GoodHour(
                new WorkingDays(
                        Map.of(
                                new CountryCode("BGD"),
                                Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                                new CountryCode("PSE"),
                                Set.of(DayOfWeek.FRIDAY)),
                        country -> Optional.ofNullable(OFFICES.get(country.alpha3()))),
                new NotifierSettings.Hours(
                        LocalTime.of(20, 0),
                        LocalTime.of(7, 0),
                        workingDaysOnly,
                        LocalTime.of(8, 0),
                        Set.of(ReminderKind.STATUS_OUTDATED),
                        quietInDigest,
                        Map.of()));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "SDN,2026-11-24T08:00:00Z,2026-11-24T08:00:00Z,,Tuesday morning in Khartoum: at once",
        "SDN,2026-11-24T20:00:00Z,2026-11-25T05:00:00Z,QUIET_HOURS,night: in the morning",
        "SDN,2026-11-24T03:00:00Z,2026-11-24T05:00:00Z,QUIET_HOURS,before dawn: the same morning",
        "SDN,2026-11-24T18:00:00Z,2026-11-25T05:00:00Z,QUIET_HOURS,quiet hours begin on the hour",
        "SDN,2026-11-24T05:00:00Z,2026-11-24T05:00:00Z,,and end on it",
        "SDN,2026-11-26T19:00:00Z,2026-11-29T05:00:00Z,NOT_A_WORKING_DAY,Thursday night: on Sunday",
        "SDN,2026-11-27T09:00:00Z,2026-11-29T05:00:00Z,NOT_A_WORKING_DAY,Friday is free in Sudan",
        "SDN,2026-11-28T09:00:00Z,2026-11-29T05:00:00Z,NOT_A_WORKING_DAY,and Saturday",
        "SDN,2026-11-29T09:00:00Z,2026-11-29T09:00:00Z,,Sunday is not",
        "TUR,2026-11-27T09:00:00Z,2026-11-27T09:00:00Z,,Friday is not free in Türkiye",
        "TUR,2026-11-29T09:00:00Z,2026-11-30T04:00:00Z,NOT_A_WORKING_DAY,but Sunday is",
        "TUR,2026-10-29T09:00:00Z,2026-10-30T04:00:00Z,NOT_A_WORKING_DAY,nor is the day of the Republic",
        "BGD,2026-11-27T09:00:00Z,2026-11-29T01:00:00Z,NOT_A_WORKING_DAY,Friday and Saturday in Bangladesh by the settings",
        "IRN,2026-11-26T09:00:00Z,2026-11-26T09:00:00Z,,Iran rests on Friday only",
        // clocks go forward at 02:00 on 29 March 2026 in Vienna and back at 03:00 on 25 October
        "AUT,2026-03-28T12:00:00Z,2026-03-30T05:00:00Z,NOT_A_WORKING_DAY,into summer time: 07:00 is an hour earlier",
        "AUT,2026-10-24T12:00:00Z,2026-10-27T06:00:00Z,NOT_A_WORKING_DAY,out of it: past the national day too",
        // Ramadan 1447 began on 18 February 2026; the working week stays as it is
        "SDN,2026-02-22T09:00:00Z,2026-02-22T09:00:00Z,,a Sunday in Ramadan is a working day",
    })
    void what_is_not_urgent_waits_for_the_working_hours_of_the_duty_station(
            String country, Instant now, Instant notBefore, @Nullable String waits, String why) {
        Hour hour = hours.of(person(country, Notifications.USUAL), ORDINARY, now, now);
        assertThat(hour.notBefore()).as(why).isEqualTo(notBefore);
        assertThat(hour.waits() == null ? null : hour.waits().name()).isEqualTo(waits);
    }

    @Test
    void what_is_urgent_comes_at_any_hour() {
        Instant night = Instant.parse("2026-11-27T23:00:00Z");
        assertThat(hours.of(person("SDN", Notifications.USUAL), URGENT, night, night))
                .isEqualTo(new Hour(night, null));
    }

    @Test
    void what_is_told_before_it_happens_is_not_held_back_until_it_is_over() {
        Instant night = Instant.parse("2026-11-27T04:00:00Z");
        Instant soon = night.plusSeconds(3600);
        Instant monday = Instant.parse("2026-11-30T07:00:00Z");
        assertThat(hours.of(person("SDN", Notifications.USUAL), meeting(soon), night, night))
                .isEqualTo(new Hour(night, null));
        Instant sunday = Instant.parse("2026-11-29T04:00:00Z");
        assertThat(hours.of(person("SDN", Notifications.USUAL), meeting(sunday), night, night))
                .as("on a free day rather than at night")
                .isEqualTo(new Hour(Instant.parse("2026-11-27T05:00:00Z"), Waits.QUIET_HOURS));
        assertThat(hours.of(person("SDN", Notifications.USUAL), meeting(monday), night, night))
                .extracting(Hour::notBefore)
                .isEqualTo(Instant.parse("2026-11-29T05:00:00Z"));
    }

    private static Matter meeting(Instant at) {
        return new Matter(ReminderKind.MEETING_AHEAD, Urgency.ORDINARY, Digest.AT_ONCE, at);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "DAILY,,2026-11-24T05:30:00Z,2026-11-24T06:00:00Z,this morning's",
        "DAILY,,2026-11-24T06:00:00Z,2026-11-25T06:00:00Z,what comes with it waits for the next",
        "DAILY,,2026-11-26T12:00:00Z,2026-11-29T06:00:00Z,none on free days",
        "WEEKLY,,2026-11-24T12:00:00Z,2026-11-29T06:00:00Z,on the first working day of the week",
        "WEEKLY,WEDNESDAY,2026-11-24T12:00:00Z,2026-11-25T06:00:00Z,on the day that was chosen",
        "WEEKLY,FRIDAY,2026-11-24T12:00:00Z,2026-11-27T06:00:00Z,even on a free one",
    })
    void a_digest_collects_until_its_hour(
            Digest digest, @Nullable DayOfWeek day, Instant came, Instant notBefore, String why) {
        Notifications wishes = wishes(null, null, null, Map.of(ORDINARY.kind(), digest), day, null);
        Hour hour = hours.of(person("SDN", wishes), ORDINARY, came, came);
        assertThat(hour.notBefore()).as(why).isEqualTo(notBefore);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-11-24T05:30:00Z,2026-11-24T06:00:00Z,DIGEST,before eight: this morning's",
        "2026-11-24T08:00:00Z,2026-11-25T06:00:00Z,DIGEST,later: tomorrow's",
        "2026-11-26T12:00:00Z,2026-11-29T06:00:00Z,DIGEST,none on free days",
    })
    void old_statuses_come_once_a_day_to_who_said_nothing_about_them(
            Instant came, Instant notBefore, String waits, String why) {
        Hour hour = hours.of(person("SDN", Notifications.USUAL), STATUS, came, came);
        assertThat(hour.notBefore()).as(why).isEqualTo(notBefore);
        assertThat(String.valueOf(hour.waits())).isEqualTo(waits);
    }

    @Test
    void who_wants_old_statuses_at_once_gets_them_in_working_hours() {
        Notifications wishes =
                wishes(null, null, null, Map.of(STATUS.kind(), Digest.AT_ONCE), null, null);
        Instant morning = Instant.parse("2026-11-24T08:00:00Z");
        assertThat(hours.of(person("SDN", wishes), STATUS, morning, morning))
                .isEqualTo(new Hour(morning, null));
    }

    @Test
    void what_is_quiet_by_its_policy_comes_once_a_day_to_who_did_not_ask_otherwise() {
        Instant morning = Instant.parse("2026-11-24T08:00:00Z");
        assertThat(hours.of(person("SDN", Notifications.USUAL), QUIET, morning, morning))
                .isEqualTo(new Hour(Instant.parse("2026-11-25T06:00:00Z"), Waits.DIGEST));
        Notifications atOnce =
                wishes(null, null, null, Map.of(QUIET.kind(), Digest.AT_ONCE), null, null);
        assertThat(hours.of(person("SDN", atOnce), QUIET, morning, morning))
                .isEqualTo(new Hour(morning, null));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-11-24T08:00:00Z,2026-11-24T16:00:00Z,2026-11-24T08:00:00Z,before the end: at once",
        "2026-11-24T03:00:00Z,2026-11-24T05:30:00Z,2026-11-24T05:00:00Z,as soon as one works",
        "2026-11-24T03:00:00Z,2026-11-24T04:00:00Z,2026-11-24T03:00:00Z,at night if it must be",
        "2026-11-24T08:00:00Z,2026-11-25T16:00:00Z,2026-11-25T06:00:00Z,in the digest if in time",
    })
    void a_digest_that_would_come_too_late_is_not_waited_for(
            Instant came, Instant ends, Instant notBefore, String why) {
        Matter ending = new Matter(QUIET.kind(), Urgency.QUIET, Digest.AT_ONCE, ends);
        assertThat(hours.of(person("SDN", Notifications.USUAL), ending, came, came).notBefore())
                .as(why)
                .isEqualTo(notBefore);
    }

    @Test
    void a_digest_of_one_kind_does_not_hold_up_another() {
        Notifications wishes =
                wishes(
                        null,
                        null,
                        null,
                        Map.of(
                                ReminderKind.SEAT_EMPTY,
                                Digest.WEEKLY,
                                URGENT.kind(),
                                Digest.WEEKLY),
                        null,
                        null);
        Instant now = Instant.parse("2026-11-24T08:00:00Z");
        assertThat(hours.of(person("SDN", wishes), ORDINARY, now, now).notBefore()).isEqualTo(now);
        assertThat(hours.of(person("SDN", wishes), URGENT, now, now).notBefore()).isEqualTo(now);
    }

    @Test
    void a_pause_delays_everything_until_it_is_over_and_what_is_not_urgent_until_the_morning() {
        Instant now = Instant.parse("2026-11-24T08:00:00Z");
        Instant back = Instant.parse("2026-12-02T22:00:00Z");
        Person away = person("SDN", wishes(null, null, null, Map.of(), null, back));
        assertThat(hours.of(away, URGENT, now, now).notBefore()).isEqualTo(back);
        assertThat(hours.of(away, ORDINARY, now, now).notBefore())
                .isEqualTo(Instant.parse("2026-12-03T05:00:00Z"));
        assertThat(hours.of(away, URGENT, now, back).notBefore()).isEqualTo(back);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "DAILY,,2026-12-03T06:00:00Z,the digest of the day on which a pause ends",
        "WEEKLY,,2026-12-06T06:00:00Z,that of the week",
        "WEEKLY,FRIDAY,2026-12-04T06:00:00Z,that of the day that was chosen",
    })
    void a_digest_counts_from_the_end_of_a_pause(
            Digest digest, @Nullable DayOfWeek day, Instant notBefore, String why) {
        Instant came = Instant.parse("2026-11-24T08:00:00Z");
        Instant back = Instant.parse("2026-12-02T22:00:00Z");
        Person away =
                person("SDN", wishes(null, null, null, Map.of(ORDINARY.kind(), digest), day, back));
        assertThat(hours.of(away, ORDINARY, came, came))
                .as(why)
                .isEqualTo(new Hour(notBefore, Waits.DIGEST));
        assertThat(hours.of(away, ORDINARY, came, back).notBefore())
                .as("looked at again when the pause is over")
                .isEqualTo(notBefore);
        assertThat(hours.of(away, ORDINARY, came, notBefore)).isEqualTo(new Hour(notBefore, null));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-11-27T06:20:00Z,2026-11-27T06:20:00Z,soon after its hour: at once",
        "2026-11-27T20:00:00Z,2026-11-29T05:00:00Z,at night: in the morning of a working day",
        "2026-11-29T10:00:00Z,2026-11-29T10:00:00Z,in working hours: at once",
    })
    void a_digest_that_was_held_up_goes_out_in_working_hours(
            Instant now, Instant notBefore, String why) {
        Instant came = Instant.parse("2026-11-24T08:00:00Z");
        Instant due = Instant.parse("2026-11-27T06:00:00Z");
        Person person =
                person(
                        "SDN",
                        wishes(
                                null,
                                null,
                                null,
                                Map.of(ORDINARY.kind(), Digest.WEEKLY),
                                DayOfWeek.FRIDAY,
                                null));
        assertThat(hours.of(person, ORDINARY, came, now).notBefore()).as(why).isEqualTo(notBefore);
        assertThat(hours.again(person, ORDINARY, due, now).notBefore())
                .as("tried again " + why)
                .isEqualTo(notBefore);
    }

    @Test
    void what_is_tried_again_waits_for_the_end_of_a_pause_and_for_working_hours_but_if_urgent() {
        Instant due = Instant.parse("2026-11-24T08:00:00Z");
        Instant night = Instant.parse("2026-11-24T20:00:00Z");
        Person here = person("SDN", Notifications.USUAL);
        assertThat(hours.again(here, ORDINARY, due, night).notBefore())
                .isEqualTo(Instant.parse("2026-11-25T05:00:00Z"));
        assertThat(hours.again(here, URGENT, due, night).notBefore()).isEqualTo(night);
        Instant back = Instant.parse("2026-12-02T22:00:00Z");
        Person away = person("SDN", wishes(null, null, null, Map.of(), null, back));
        assertThat(hours.again(away, STATUS, due, night).notBefore())
                .isEqualTo(Instant.parse("2026-12-03T06:00:00Z"));
    }

    @Test
    void the_persons_own_clock_and_quiet_hours_go_before_those_of_the_house() {
        Instant now = Instant.parse("2026-11-24T20:00:00Z");
        Person elsewhere =
                person(
                        "SDN",
                        wishes(ZoneId.of("America/New_York"), null, null, Map.of(), null, null));
        assertThat(hours.of(elsewhere, ORDINARY, now, now).notBefore()).isEqualTo(now);
        Person never =
                person("SDN", wishes(null, LocalTime.NOON, LocalTime.NOON, Map.of(), null, null));
        assertThat(hours.of(never, ORDINARY, now, now).notBefore()).isEqualTo(now);
        Person siesta =
                person(
                        "SDN",
                        wishes(
                                null,
                                LocalTime.of(13, 0),
                                LocalTime.of(15, 0),
                                Map.of(),
                                null,
                                null));
        Instant noon = Instant.parse("2026-11-24T11:30:00Z");
        assertThat(hours.of(siesta, ORDINARY, noon, noon).notBefore())
                .isEqualTo(Instant.parse("2026-11-24T13:00:00Z"));
    }

    @Test
    void the_office_says_when_it_is_closed_whatever_the_country_does() {
        Notifications sunday =
                new Notifications(
                        null,
                        Set.of(DayOfWeek.SUNDAY),
                        null,
                        null,
                        Set.of(),
                        Map.of(),
                        null,
                        null,
                        null,
                        List.of());
        Instant friday = Instant.parse("2026-11-27T09:00:00Z");
        assertThat(hours.of(person("SDN", sunday), ORDINARY, friday, friday).notBefore())
                .isEqualTo(friday);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        // Saturday and Sunday are free in Ethiopia by the CLDR; 27 November is a Friday
        "ETH,2026-11-27T09:00:00Z,2026-11-28T04:00:00Z,the office is closed on Fridays alone",
        "ETH,2026-11-28T09:00:00Z,2026-11-28T09:00:00Z,and works on Saturdays",
        "PSE,2026-11-27T09:00:00Z,2026-11-27T09:00:00Z,the office goes before the settings",
        "PSE,2026-11-29T09:00:00Z,2026-11-30T05:00:00Z,also where it is closed",
        "KEN,2026-11-24T04:30:00Z,2026-11-24T06:00:00Z,its day begins at nine",
        "KEN,2026-11-24T12:00:00Z,2026-11-25T06:00:00Z,and ends at three",
        "KEN,2026-11-27T12:00:00Z,2026-11-30T06:00:00Z,on the days of the country",
    })
    void R81_the_office_of_a_country_says_when_it_works(
            String country, Instant now, Instant notBefore, String why) {
        Person person = person(country, Notifications.USUAL);
        assertThat(hours.of(person, ORDINARY, now, now).notBefore()).as(why).isEqualTo(notBefore);
        assertThat(hours.of(person, URGENT, now, now).notBefore()).isEqualTo(now);
    }

    @Test
    void R81_the_persons_own_week_and_hours_go_before_those_of_the_office() {
        Instant friday = Instant.parse("2026-11-27T09:00:00Z");
        Person works = person("ETH", withFree(Notifications.USUAL, DayOfWeek.SUNDAY));
        assertThat(hours.of(works, ORDINARY, friday, friday).notBefore()).isEqualTo(friday);
        Instant early = Instant.parse("2026-11-24T04:30:00Z");
        Notifications longer =
                wishes(null, LocalTime.of(22, 0), LocalTime.of(6, 0), Map.of(), null, null);
        assertThat(hours.of(person("KEN", longer), ORDINARY, early, early).notBefore())
                .isEqualTo(early);
    }

    @Test
    void R81_a_digest_comes_when_the_day_of_the_office_begins_and_on_none_on_which_it_is_closed() {
        Instant thursday = Instant.parse("2026-11-26T12:00:00Z");
        assertThat(hours.of(person("KEN", Notifications.USUAL), STATUS, thursday, thursday))
                .isEqualTo(new Hour(Instant.parse("2026-11-27T06:00:00Z"), Waits.DIGEST));
        assertThat(hours.of(person("ETH", Notifications.USUAL), STATUS, thursday, thursday))
                .isEqualTo(new Hour(Instant.parse("2026-11-28T05:00:00Z"), Waits.DIGEST));
    }

    @Test
    void R81_a_specialist_keeps_the_week_of_the_office_of_the_country_of_the_regional_office() {
        Instant early = Instant.parse("2026-11-24T04:30:00Z");
        assertThat(hours.of(above(Set.of("ro-nairobi"), false), ORDINARY, early, early).notBefore())
                .isEqualTo(Instant.parse("2026-11-24T06:00:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ETH,FRIDAY,OFFICE,07:00,20:00",
        "PSE,SUNDAY,OFFICE,07:00,20:00",
        "KEN,SATURDAY SUNDAY,COUNTRY,09:00,15:00",
        "BGD,FRIDAY SATURDAY,INSTALLATION,07:00,20:00",
        "TUR,SATURDAY SUNDAY,COUNTRY,07:00,20:00",
    })
    void what_counts_in_a_country_is_said_with_whose_word_it_is(
            String country, String free, Whose whose, LocalTime from, LocalTime until) {
        WorkingWeek week = OFFICES.get(country);
        OfficeWeek said = week == null ? null : new OfficeWeek(week, "office", Instant.EPOCH);
        WorkingWeekView view = hours.in(new CountryCode(country), said);
        assertThat(view.freeDays()).map(DayOfWeek::name).containsExactly(free.split(" "));
        assertThat(view.whose()).isEqualTo(whose);
        assertThat(view.worksFrom()).isEqualTo(from);
        assertThat(view.worksUntil()).isEqualTo(until);
        assertThat(view.said()).isEqualTo(said);
    }

    @Test
    void where_nothing_waits_nothing_is_said_to_wait() {
        GoodHour atAnyHour =
                new GoodHour(
                        new WorkingDays(Map.of(), _ -> Optional.empty()),
                        new NotifierSettings.Hours(
                                LocalTime.MIDNIGHT,
                                LocalTime.MIDNIGHT,
                                false,
                                LocalTime.of(8, 0),
                                Set.of(),
                                false,
                                Map.of()));
        WorkingWeekView view = atAnyHour.in(new CountryCode("TUR"), null);
        assertThat(view.freeDays()).isEmpty();
        assertThat(view.worksFrom()).isNull();
        assertThat(view.worksUntil()).isNull();
    }

    @Test
    void an_hour_that_the_clock_skips_is_the_one_after_it() {
        Notifications wishes =
                wishes(null, LocalTime.of(0, 0), LocalTime.of(2, 30), Map.of(), null, null);
        Person madrid = person("ESP", wishes);
        // a Sunday is free; 2:30 is looked for on the day itself by somebody who works then
        Person works = madrid.wishing(withFree(wishes, DayOfWeek.TUESDAY));
        Instant before = Instant.parse("2026-03-29T00:30:00Z");
        assertThat(hours.of(works, ORDINARY, before, before).notBefore())
                .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void of_an_hour_that_there_is_twice_the_one_still_to_come_is_taken() {
        Notifications wishes =
                withFree(
                        wishes(null, LocalTime.of(0, 0), LocalTime.of(2, 30), Map.of(), null, null),
                        DayOfWeek.TUESDAY);
        // 02:10 for the second time
        Instant second = Instant.parse("2026-10-25T01:10:00Z");
        assertThat(hours.of(person("ESP", wishes), ORDINARY, second, second).notBefore())
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void a_specialist_works_by_the_calendar_of_the_regional_office() {
        Person cairo = above(Set.of("ro-cairo"), false);
        Instant friday = Instant.parse("2026-11-27T09:00:00Z");
        assertThat(hours.of(cairo, ORDINARY, friday, friday).notBefore())
                .isEqualTo(Instant.parse("2026-11-29T05:00:00Z"));
        Person geneva = above(Set.of(), true);
        assertThat(hours.of(geneva, ORDINARY, friday, friday).notBefore()).isEqualTo(friday);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "URGENT,   GOES_TO_HEADQUARTERS, ,        2026-11-30T08:00:00Z",
        "ORDINARY, GOES_TO_HEADQUARTERS, ,        2026-11-30T08:00:00Z",
        "QUIET,    GOES_TO_HEADQUARTERS, ,        2026-11-30T08:00:00Z",
        "ORDINARY, GOES_TO_HEADQUARTERS, AT_ONCE, 2026-11-24T10:00:00Z",
        "QUIET,    GOES_TO_HEADQUARTERS, DAILY,   2026-11-25T08:00:00Z",
        "URGENT,   HEADQUARTERS,         ,        2026-11-24T10:00:00Z",
        "ORDINARY, HEADQUARTERS,         ,        2026-11-24T10:00:00Z",
        "QUIET,    HEADQUARTERS,         ,        2026-11-25T08:00:00Z",
        "URGENT,   REGIONAL_SPECIALIST,  ,        2026-11-24T10:00:00Z"
    })
    void what_comes_up_to_headquarters_is_collected_for_a_week_but_not_where_nobody_else_hears_it(
            Urgency urgency, Why why, @Nullable Digest wish, Instant notBefore) {
        Instant tuesday = Instant.parse("2026-11-24T10:00:00Z");
        Map<ReminderKind, Digest> own =
                wish == null ? Map.of() : Map.of(ReminderKind.SEAT_EMPTY, wish);
        Person desk = person("GBR", wishes(null, null, null, own, null, null));
        Reminder reminder = emptySeat(urgency);
        assertThat(hours.of(desk, Matter.of(reminder, why), tuesday, tuesday).notBefore())
                .isEqualTo(notBefore);
        if (urgency != Urgency.URGENT)
            assertThat(hours.of(desk, Matter.settled(reminder, why), tuesday, tuesday).notBefore())
                    .as("that it is settled comes as the reminder does")
                    .isEqualTo(notBefore);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "SDN,2026-11-24T08:00:00Z,2026-11-29T06:00:00Z,the first day after the weekend",
        "CHE,2027-05-05T08:00:00Z,2027-05-10T06:00:00Z,not the day after Ascension Day",
        "AUT,2027-05-14T08:00:00Z,2027-05-18T06:00:00Z,Whit Monday is free: on Tuesday",
    })
    void a_week_is_told_of_once(String country, Instant came, Instant notBefore, String why) {
        Person weekly =
                person(
                        country,
                        wishes(
                                null,
                                null,
                                null,
                                Map.of(ORDINARY.kind(), Digest.WEEKLY),
                                null,
                                null));
        for (boolean workingDaysOnly : List.of(true, false))
            assertThat(hours(workingDaysOnly, true).of(weekly, ORDINARY, came, came).notBefore())
                    .as(why + ", also where messages come on free days: " + workingDaysOnly)
                    .isEqualTo(notBefore);
    }

    @Test
    void where_nothing_is_collected_headquarters_hear_at_once_too() {
        Instant now = Instant.parse("2026-11-24T10:00:00Z");
        Matter up = Matter.of(emptySeat(Urgency.ORDINARY), Why.GOES_TO_HEADQUARTERS);
        assertThat(hours(true, false).of(person("GBR", Notifications.USUAL), up, now, now))
                .isEqualTo(new Hour(now, null));
    }

    private static Reminder emptySeat(Urgency urgency) {
        Instant due = Instant.parse("2026-11-24T08:00:00Z");
        return new Reminder(
                new ReminderId("r1"),
                new CountryCode("SDN"),
                ReminderKind.SEAT_EMPTY,
                new StructureId("SMT"),
                null,
                null,
                Reach.HEADQUARTERS,
                urgency,
                due,
                3,
                due,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    private static Notifications withFree(Notifications n, DayOfWeek free) {
        return new Notifications(
                n.zone(),
                Set.of(free),
                n.quietFrom(),
                n.quietUntil(),
                n.channelsOff(),
                n.digests(),
                n.digestAt(),
                n.digestDay(),
                n.pausedUntil(),
                n.watches());
    }

    private static Notifications wishes(
            @Nullable ZoneId zone,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            Map<ReminderKind, Digest> digests,
            @Nullable DayOfWeek weekly,
            @Nullable Instant paused) {
        return new Notifications(
                zone, Set.of(), from, until, Set.of(), digests, null, weekly, paused, List.of());
    }

    private static Person above(Set<String> regions, boolean headquarters) {
        return new Person(
                new PersonId("p1"),
                "Example",
                null,
                null,
                Language.EN,
                null,
                regions,
                headquarters);
    }

    private static Person person(String country, Notifications wishes) {
        return new Person(
                new PersonId("p1"),
                "Example",
                "p1@example.org",
                null,
                Language.EN,
                new CountryCode(country),
                Set.of(),
                false,
                wishes);
    }
}
