package org.muster.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A representative corrects and takes back what it reported itself, and nothing else. */
@WholeMuster
class OwnFactTest {
    @LocalServerPort private int port;

    @Test
    void R75_a_representative_corrects_and_takes_back_its_own_report_and_nobody_elses() {
        String own = confirmed("sudan-rmo");
        String link = "report?correct=" + own;
        await().until(() -> page("sudan-rmo", "/countries/SDN").contains(link));
        assertThat(page("viewer", "/countries/SDN")).doesNotContain(link);
        assertThat(page("sudan-rmo", "/countries/SDN/" + link)).contains("report-form");
        assertThat(corrected(own)).isEqualTo(302);
        assertThat(takenBack(own)).isEqualTo(302);

        String other = confirmed("sudan-office");
        await().until(
                        () ->
                                page("sudan-office", "/countries/SDN")
                                        .contains("report?correct=" + other));
        assertThat(page("sudan-rmo", "/countries/SDN")).doesNotContain("report?correct=" + other);
        refused("correct=" + other, "en", "Only your own reports", "Ask the country office");
        refused("retract=" + other, "fr", "vos propres signalements", "au bureau de pays");
        assertThat(corrected(other)).isEqualTo(403);
        assertThat(takenBack(other)).isEqualTo(403);
    }

    private void refused(String amends, String language, String... words) {
        Browser.Answer answer =
                Browser.signedIn(port, "sudan-rmo")
                        .send(
                                "GET",
                                "/countries/SDN/report?" + amends,
                                "",
                                Map.of("Accept", "text/html", "Accept-Language", language));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.body()).contains(words);
    }

    private String confirmed(String account) {
        Browser.Answer answer = sent(account, "/report", "what=confirmed&structure=OMT&" + when());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
        String next = answer.location();
        return URI.create(next).getQuery().replaceAll(".*reported=([^&]*).*", "$1");
    }

    private int corrected(String fact) {
        String form = "what=confirmed&structure=OMT&target=" + fact + "&" + when();
        return sent("sudan-rmo", "/report", form).status();
    }

    private int takenBack(String fact) {
        return sent("sudan-rmo", "/take-back", "fact=" + fact).status();
    }

    private static String when() {
        return "when=%s&key=%s".formatted(LocalDate.now(ZoneOffset.UTC), UUID.randomUUID());
    }

    private Browser.Answer sent(String account, String path, String form) {
        Browser browser = Browser.signedIn(port, account);
        return browser.send(
                "POST",
                "/countries/SDN" + path,
                form + "&_csrf=" + browser.csrf("/countries/SDN/report"),
                Map.of("Accept", "text/html"));
    }

    private String page(String account, String address) {
        Browser.Answer answer = get(account, address);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private Browser.Answer get(String account, String address) {
        return Browser.signedIn(port, account)
                .send("GET", address, "", Map.of("Accept", "text/html"));
    }
}
