package org.muster.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office of Qatar says when it works. */
@WholeMuster
class WorkingWeekPageTest {
    private static final String PREVIEW = "/countries/QAT/preview";
    private static final String FORM = "/countries/QAT/report?what=week-set";

    @LocalServerPort private int port;

    @Test
    void R81_the_office_says_when_it_works_sees_who_said_so_and_puts_it_back() {
        assertThat(page("headquarters", PREVIEW))
                .contains("data-test=\"week\"", FORM)
                .doesNotContain("data-test=\"usual-week\"");
        assertThat(sent("FRIDAY", "16:00", "08:00", 400))
                .contains("href=\"#i-WORKS_FROM\"", "the beginning first");

        sent("FRIDAY", "08:00", "16:00", 302);
        eventually("closed on Friday and works from 08:00 to 16:00", "Set by headquarters");
        assertThat(page("headquarters", PREVIEW)).contains(FORM + "&amp;CLOSED_ON=USUAL");
        assertThat(page("viewer", PREVIEW))
                .contains("closed on Friday")
                .doesNotContain("data-test=\"usual-week\"", "data-test=\"change-week\"");
        assertThat(page("headquarters", FORM + "&CLOSED_ON=USUAL"))
                .contains("closed on Friday")
                .containsPattern("<option[^>]*value=\"USUAL\"[^>]*selected");

        sent("USUAL", "", "", 302);
        eventually("messages do not wait for when the office works", "Put back by headquarters");
        assertThat(page("headquarters", PREVIEW)).doesNotContain("The days are those usual");
        assertThat(page("viewer", "/countries/QAT"))
                .contains("The office works as is usual in the country again");
    }

    @Test
    void hours_alone_are_said_back_where_no_message_waits_for_them() {
        sent("", "07:30", "15:30", 302);
        eventually(
                "The office works from 07:30 to 15:30.",
                "Set by headquarters",
                "messages do not wait for it");
        sent("USUAL", "", "", 302);
        eventually("messages do not wait for when the office works", "Put back by headquarters");
    }

    private void eventually(String... words) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(page("headquarters", PREVIEW)).contains(words));
    }

    private String sent(String closedOn, String from, String until, int status) {
        Browser browser = Browser.signedIn(port, "headquarters");
        String form =
                "what=week-set&CLOSED_ON=%s&WORKS_FROM=%s&WORKS_UNTIL=%s&when=%s&key=%s&_csrf=%s"
                        .formatted(
                                closedOn,
                                from,
                                until,
                                LocalDate.now(ZoneOffset.UTC),
                                UUID.randomUUID(),
                                browser.csrf(FORM));
        Browser.Answer answer =
                browser.send("POST", "/countries/QAT/report", form, Map.of("Accept", "text/html"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer.body();
    }

    private String page(String account, String address) {
        Browser.Answer answer =
                Browser.signedIn(port, account)
                        .send("GET", address, "", Map.of("Accept", "text/html"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }
}
