package org.muster.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A meeting that is called off or moved is chosen among those that come, without a script. */
@WholeMuster
class MeetingFormTest {
    private static final String UNCT = "\"structure\":\"UNCT\"";
    private static final String OFF = "/report?what=meeting-cancelled&structure=UNCT";
    private static final String MOVE = "/report?what=meeting-scheduled&structure=UNCT";

    private static final Pattern CORRECT =
            Pattern.compile("<a[^>]*href=\"([^\"]+\\?correct=[^\"]+)\"[^>]*data-test=\"correct\"");

    private static final Pattern ADD =
            Pattern.compile("<a[^>]*href=\"([^\"]+)\"[^>]*data-test=\"add-meeting\"");

    /** All is set up before the day on which something is reported. */
    private static final Instant BEFORE = Instant.now().minus(Duration.ofDays(3));

    @Autowired private AccessTokens tokens;
    @LocalServerPort private int port;

    @Test
    void the_meetings_that_come_are_offered_with_their_hour_there_and_place_in_both_languages() {
        meetsDaily("FJI", ",\"zone\":\"Pacific/Tongatapu\",\"venue\":\"UN House\"");
        String next = at("Pacific/Tongatapu", 2, 13).toString();

        String form = until("FJI", OFF, next);
        assertThat(form)
                .contains("Which meeting", "Another meeting", "name=\"CALLED_OFF.other\"")
                .containsPattern(
                        "<option value=\"" + next + "\">\\w{3}, [^<]*1:00[^<]* · UN House</option>")
                .doesNotContainPattern("<select[^>]*name=\"CALLED_OFF\"[^>]*required");
        assertThat(page("/countries/FJI" + MOVE, "fr"))
                .contains("À la place de la réunion du", "Une autre réunion", "INSTEAD.other")
                .containsPattern("<option value=\"" + next + "\">[^<]*13:00[^<]* · UN House<");
    }

    @Test
    void what_is_chosen_is_called_off_and_offered_no_more_and_another_one_can_be_typed() {
        meetsDaily("WSM", "");
        Instant first = at("Pacific/Apia", 2, 13);
        until("WSM", OFF, first.toString());
        LocalDate today = LocalDate.now(ZoneId.of("Pacific/Apia"));
        String off = "what=meeting-cancelled&structure=UNCT&when=" + today;

        assertThat(sent("WSM", off + "&CALLED_OFF=" + first).status()).isEqualTo(302);
        await().untilAsserted(
                        () ->
                                assertThat(page("/countries/WSM" + OFF, "en"))
                                        .doesNotContain(first.toString()));
        String typed = off + "&CALLED_OFF=&CALLED_OFF.other=" + today.plusDays(3) + "T13:00";
        assertThat(sent("WSM", typed).status()).isEqualTo(302);
        await().untilAsserted(
                        () ->
                                assertThat(page("/countries/WSM" + OFF, "en"))
                                        .doesNotContain(at("Pacific/Apia", 3, 13).toString()));

        String both = off + "&CALLED_OFF=%s&CALLED_OFF.other=%sT13:00";
        Browser.Answer twice =
                sent("WSM", both.formatted(at("Pacific/Apia", 4, 13), today.plusDays(5)));
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.body())
                .contains("href=\"#i-CALLED_OFF\"", "Choose a meeting or type one, not both.")
                .containsPattern(
                        "<option[^>]*value=\"" + at("Pacific/Apia", 4, 13) + "\"[^>]*selected")
                .containsPattern(
                        "name=\"CALLED_OFF.other\"[^>]*value=\"" + today.plusDays(5) + "T13:00");

        Browser.Answer nothing = sent("WSM", off + "&CALLED_OFF=&CALLED_OFF.other=");
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(nothing.body()).contains("href=\"#i-CALLED_OFF\"");
    }

    @Test
    void that_the_meeting_of_the_day_was_called_off_is_said() {
        meetsDaily("MHL", "");
        Instant yesterday = at("Pacific/Majuro", -1, 13);
        report(
                "MHL",
                yesterday.minusSeconds(3600),
                "meeting.cancelled",
                UNCT + ",\"at\":\"" + yesterday + "\"");
        report("MHL", yesterday.plusSeconds(1800), "meeting.attended", UNCT);
        assertThat(until("MHL", "", "was called off or moved"))
                .contains("data-test=\"correct\"")
                .doesNotContain("add the meeting");
    }

    @Test
    void where_none_is_known_to_come_the_day_and_hour_are_typed() {
        active("KIR");
        String form = until("KIR", OFF, "name=\"CALLED_OFF\"");
        assertThat(form)
                .containsPattern("type=\"datetime-local\"[^>]*name=\"CALLED_OFF\"")
                .doesNotContain("CALLED_OFF.other");
    }

    @Test
    void one_that_does_not_exist_is_found_with_the_one_of_that_day_until_it_is_added() {
        meetsDaily("NRU", "");
        Instant wrong = at("Pacific/Nauru", 2, 12);
        report("NRU", Instant.now(), "meeting.cancelled", UNCT + ",\"at\":\"" + wrong + "\"");
        report("NRU", Instant.now(), "meeting.attended", UNCT);

        String found = until("NRU", "", "No meeting of this structure is known then");
        assertThat(found)
                .containsPattern("Its meeting of that day: [^<]*1:00[^<]*\\. Correct the report")
                .containsPattern(
                        "The meeting of UNCT on [^<]*12:00[^<]* · [^<]*12:00[^<]* UTC does not take place")
                .contains("data-test=\"correct\"", "data-test=\"retract\"")
                .doesNotContain("data-test=\"add-meeting\"");
        assertThat(found.split("data-test=\"finding-", -1)).hasSize(2);
        assertThat(page("/countries/NRU", "fr")).contains("Sa réunion de ce jour-là");
        Matcher correct = CORRECT.matcher(found);
        assertThat(correct.find()).isTrue();
        assertThat(page(correct.group(1), "en"))
                .containsPattern("<option[^>]*value=\"" + wrong + "\"[^>]*selected");

        report("NRU", Instant.now(), "meeting.scheduled", UNCT + ",\"at\":\"" + wrong + "\"");
        await().untilAsserted(
                        () ->
                                assertThat(page("/countries/NRU", "en"))
                                        .doesNotContain("No meeting of this structure"));
    }

    @Test
    void a_meeting_beside_the_rhythm_is_added_with_its_day_and_the_usual_hour_there() {
        active("FSM");
        LocalDate yesterday = LocalDate.now(ZoneId.of("Pacific/Tongatapu")).minusDays(1);
        String another = yesterday.plusDays(3).getDayOfWeek().name().substring(0, 2);
        report(
                "FSM",
                BEFORE,
                "structure.described",
                UNCT
                        + ",\"zone\":\"Pacific/Tongatapu\",\"rhythm\":\"FREQ=WEEKLY;BYDAY="
                        + another
                        + ";BYHOUR=13\"");
        report("FSM", yesterday.toString(), "meeting.attended", UNCT);

        Matcher add = ADD.matcher(until("FSM", "", "data-test=\"add-meeting\""));
        assertThat(add.find()).isTrue();
        String there =
                yesterday
                        .atTime(13, 0)
                        .atZone(ZoneId.of("Pacific/Tongatapu"))
                        .withZoneSameInstant(Countries.zone(new CountryCode("FSM")))
                        .toLocalDateTime()
                        .toString();
        assertThat(page(add.group(1).replace("&amp;", "&"), "en"))
                .containsPattern("name=\"MEETING_AT\"[^>]*value=\"" + there + "\"");
    }

    @Test
    void whether_IOM_was_there_is_asked_of_the_last_meeting() {
        active("PLW");
        LocalDate yesterday = LocalDate.now(ZoneId.of("Pacific/Palau")).minusDays(1);
        String day = yesterday.getDayOfWeek().name().substring(0, 2);
        String asked = "/report?what=attended&structure=UNCT";
        String today = yesterday.plusDays(1).toString();
        assertThat(page("/countries/PLW" + asked, "en"))
                .containsPattern("id=\"i-when\"[^>]*value=\"" + today);
        report(
                "PLW",
                BEFORE,
                "structure.described",
                UNCT + ",\"rhythm\":\"FREQ=WEEKLY;BYDAY=" + day + ";BYHOUR=13\"");
        await().untilAsserted(
                        () ->
                                assertThat(page("/countries/PLW" + asked, "en"))
                                        .containsPattern("id=\"i-when\"[^>]*value=\"" + yesterday));
    }

    private void meetsDaily(String country, String more) {
        active(country);
        report(
                country,
                BEFORE,
                "structure.described",
                UNCT + ",\"rhythm\":\"FREQ=DAILY;BYHOUR=13\"" + more);
    }

    private void active(String country) {
        report(
                country,
                BEFORE,
                "structure.activated",
                UNCT
                        + ",\"platform\":\"UNCT\",\"level\":\"NATIONAL\",\"place\":{\"remote\":false}");
    }

    private static Instant at(String zone, int days, int hour) {
        ZoneId there = ZoneId.of(zone);
        return LocalDate.now(there)
                .plusDays(days)
                .atTime(LocalTime.of(hour, 0))
                .atZone(there)
                .toInstant();
    }

    private String until(String country, String address, String text) {
        return await().until(
                        () -> page("/countries/" + country + address, "en"), p -> p.contains(text));
    }

    private String page(String address, String language) {
        Browser.Answer answer =
                Browser.signedIn(port, "headquarters")
                        .send(
                                "GET",
                                address,
                                "",
                                Map.of("Accept", "text/html", "Accept-Language", language));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private Browser.Answer sent(String country, String form) {
        Browser browser = Browser.signedIn(port, "headquarters");
        String address = "/countries/" + country + "/report";
        String body = form + "&_csrf=" + browser.csrf(address);
        return browser.send("POST", address, body, Map.of("Accept", "text/html"));
    }

    private void report(String country, Instant effective, String type, String data) {
        report(country, effective.toString(), type, data);
    }

    private void report(String country, String effective, String type, String data) {
        String token =
                tokens.issue(Caller.service("script"), Instant.now(), Duration.ofMinutes(5))
                        .token();
        Browser.Answer answer =
                new Browser(port)
                        .send(
                                "POST",
                                "/api/v1/countries/" + country + "/facts",
                                "{\"type\":\"%s\",\"effective\":\"%s\",\"data\":{%s}}"
                                        .formatted(type, effective, data),
                                Browser.json(token));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }
}
