package org.muster.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the form of reports refuses, it says at its field and in the language of the page. */
@WholeMuster
class ReportFormTest {
    private static final String DESCRIBED = "what=described&structure=UNCT&when=2026-11-20";

    @LocalServerPort private int port;

    @Test
    void a_line_of_names_without_its_language_is_said_with_its_number_at_the_names() {
        Browser.Answer answer =
                sent("sudan-office", DESCRIBED + "&NAMES=" + encoded("fr: GCO\nGCO"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#i-NAMES\"", "Ligne 2 : écrivez la langue", "GCO</textarea>")
                .doesNotContain("Merci de remplir");
    }

    @Test
    void a_day_after_2199_is_said_in_the_language_of_the_page() {
        Browser.Answer answer =
                sent("sudan-office", "what=confirmed&structure=UNCT&when=2500-01-01");
        assertThat(answer.body()).contains("Après 2199").doesNotContain("check the year");
    }

    @Test
    void a_day_of_the_week_without_a_rhythm_and_a_description_of_nothing_are_refused() {
        assertThat(sent("sudan-office", DESCRIBED + "&WEEKDAY=MO").body())
                .contains("href=\"#i-RHYTHM\"", "Merci de remplir");
        assertThat(sent("sudan-office", DESCRIBED).body()).contains("Rien n’est décrit");
    }

    @Test
    void a_report_that_the_account_may_not_make_keeps_what_was_typed() {
        Browser.Answer answer =
                sent("sudan-rmo", "what=missed&structure=HCT&when=2026-11-20&REASON=Encombrement");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("votre compte ne peut pas", "Encombrement</textarea>");
    }

    @Test
    void a_look_too_far_ahead_is_told_how_far_it_reaches() {
        Browser office = Browser.signedIn(port, "sudan-office");
        Browser.Answer answer =
                office.send(
                        "GET",
                        "/countries/SDN/preview?days=5000",
                        "",
                        Map.of("Accept-Language", "fr"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("de 1 à 90 jours", "data-test=\"preview\"");
    }

    private Browser.Answer sent(String account, String form) {
        Browser browser = Browser.signedIn(port, account);
        String csrf = browser.csrf("/countries/SDN/report");
        return browser.send(
                "POST",
                "/countries/SDN/report",
                form + "&_csrf=" + csrf,
                Map.of("Accept-Language", "fr", "Accept", "text/html"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
