package org.muster.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages of a country say of its reminders. */
@WholeMuster
class CountryPageTest {
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
                tokens.issue(
                                Caller.service("script"),
                                Instant.now(),
                                java.time.Duration.ofMinutes(5))
                        .token();
        return new Browser(port)
                .send(
                        method,
                        path,
                        body,
                        Map.of(
                                "Authorization",
                                "Bearer " + token,
                                "Content-Type",
                                "application/json"));
    }
}
