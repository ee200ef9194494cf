package org.muster.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages of a country say of its reminders. */
@WholeMuster
class CountryPageTest {
    private static final String UNCT = "\"structure\":\"UNCT\"";
    private static final Pattern TOLD =
            Pattern.compile("href=\"(/countries/KHM/reminders/[^/]+/told)\"");

    @Autowired private AccessTokens tokens;
    @LocalServerPort private int port;

    @Test
    void a_silence_in_force_is_said_at_the_top_with_the_way_to_its_end_for_who_may_report() {
        report(
                "LAO",
                "silence.begun",
                "\"silence\":\"move\",\"until\":\"%s\",\"reason\":\"The office moves\""
                        .formatted(Instant.now().plus(20, ChronoUnit.DAYS)));
        await().untilAsserted(
                        () ->
                                assertThat(page("headquarters", "/countries/LAO"))
                                        .contains("data-test=\"silence\"", "The office moves"));
        String end = "/countries/LAO/report?what=silence-ended&amp;SILENCE=move";
        for (String address : new String[] {"/countries/LAO", "/countries/LAO/preview"}) {
            assertThat(page("headquarters", address)).contains("The office moves", "script", end);
            assertThat(page("viewer", address)).contains("The office moves").doesNotContain(end);
        }
        assertThat(page("headquarters", end.replace("&amp;", "&")))
                .containsPattern("<option[^>]*value=\"move\"[^>]*selected");
    }

    @Test
    void reports_that_do_not_fit_together_lead_to_where_they_are_settled_in_whole_sentences() {
        report(
                "KHM",
                "structure.activated",
                UNCT
                        + ",\"platform\":\"UNCT\",\"level\":\"NATIONAL\",\"place\":{\"remote\":false}");
        report("KHM", "structure.resumed", UNCT + ",\"place\":{\"remote\":false}");
        await().untilAsserted(
                        () ->
                                assertThat(page("headquarters", "/countries/KHM/preview?days=30"))
                                        .contains("/countries/KHM#to-findings"));
        assertThat(page("headquarters", "/countries/KHM/preview?days=30"))
                .contains("Repetition by the usual policy, up to the head of the office")
                .doesNotContain("Reports do not fit together:");
        String country = await().until(() -> page("viewer", "/countries/KHM"), TOLD.asPredicate());
        Matcher told = TOLD.matcher(country);
        assertThat(told.find()).isTrue();
        await().untilAsserted(
                        () ->
                                assertThat(page("viewer", told.group(1)))
                                        .contains("data-test=\"told-row\"", "Who was told"));
        assertThat(page("viewer", told.group(1).replace("KHM", "LAO")))
                .doesNotContain("data-test=\"told-row\"");
    }

    @Test
    void a_meeting_is_said_on_the_clock_of_its_table_and_in_utc() {
        report(
                "VUT",
                "structure.activated",
                UNCT
                        + ",\"platform\":\"UNCT\",\"level\":\"NATIONAL\",\"place\":{\"remote\":false}");
        report("VUT", "structure.described", UNCT + ",\"rhythm\":\"FREQ=DAILY;BYHOUR=13\"");
        Pattern clocks = Pattern.compile("1:00[^<]*GMT\\+11:00 · 2:00[^<]*UTC");
        await().untilAsserted(
                        () -> assertThat(page("viewer", "/countries/VUT")).containsPattern(clocks));
        assertThat(page("viewer", "/countries/VUT/preview")).containsPattern(clocks);
    }

    private String page(String account, String address) {
        Browser.Answer answer =
                Browser.signedIn(port, account)
                        .send("GET", address, "", Map.of("Accept", "text/html"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private void report(String country, String type, String data) {
        String body =
                "{\"type\":\"%s\",\"effective\":\"%s\",\"data\":{%s}}"
                        .formatted(type, Instant.now(), data);
        Browser.Answer answer = send("POST", "/api/v1/countries/" + country + "/facts", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private Browser.Answer send(String method, String path, String body) {
        String token =
                tokens.issue(Caller.service("script"), Instant.now(), Duration.ofMinutes(5))
                        .token();
        return new Browser(port).send(method, path, body, Browser.json(token));
    }
}
