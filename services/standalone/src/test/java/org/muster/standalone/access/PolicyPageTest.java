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

/** An office sees how each kind of reminder goes, and the form begins with that. */
@WholeMuster
class PolicyPageTest {
    private static final String FORM = "/countries/OMN/report?what=policy-set";
    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");

    @LocalServerPort private int port;

    @Test
    void a_policy_is_seen_in_words_changed_from_there_and_put_back() {
        assertThat(page(FORM))
                .contains(
                        "At once to whoever holds the seat · after 7 days to the head of the office",
                        "after 28 days to headquarters · then again every 7 days",
                        "14 days and 3 days before to the head of the office",
                        "At each warning to the regional specialists")
                .doesNotContain("set here", "POLICY_USUAL=on");
        String begun = page(FORM + "&POLICY_KIND=KEEP_IN_TOUCH");
        assertThat(selected(begun, "POLICY_EVERY")).isEqualTo("P14D");
        assertThat(selected(begun, "POLICY_REACH")).isEqualTo("HEAD");
        assertThat(selected(begun, "POLICY_URGENCY")).isEqualTo("ORDINARY");

        send("KEEP_IN_TOUCH", "&POLICY_EVERY=P3D&POLICY_REACH=SEAT&POLICY_URGENCY=QUIET");
        eventually("then again every 3 days", "set here, since");
        String changed = page(FORM + "&POLICY_KIND=KEEP_IN_TOUCH");
        assertThat(selected(changed, "POLICY_EVERY")).isEqualTo("P3D");
        assertThat(selected(changed, "POLICY_URGENCY")).isEqualTo("QUIET");
        assertThat(changed)
                .contains("POLICY_KIND=KEEP_IN_TOUCH&amp;POLICY_TABLE=&amp;POLICY_USUAL=on");

        String usual = page(FORM + "&POLICY_KIND=KEEP_IN_TOUCH&POLICY_USUAL=on");
        assertThat(selected(usual, "POLICY_EVERY")).isEmpty();
        send("KEEP_IN_TOUCH", "&POLICY_USUAL=on");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(page(FORM)).doesNotContain("set here"));
    }

    private void eventually(String... words) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(page(FORM)).contains(words));
    }

    /** What a choice of the form begins with. */
    private static String selected(String page, String field) {
        String select = page.substring(page.indexOf("id=\"i-" + field + "\""));
        String options = select.substring(0, select.indexOf("</select>"));
        int chosen = options.indexOf(" selected");
        if (chosen < 0) return "";
        String option = options.substring(options.lastIndexOf("value=\"", chosen) + 7, chosen);
        return option.substring(0, option.indexOf('"'));
    }

    private void send(String kind, String chosen) {
        Browser office = Browser.signedIn(port, "headquarters");
        String form =
                "what=policy-set&POLICY_KIND=%s%s&when=%s&key=%s&_csrf=%s"
                        .formatted(
                                kind,
                                chosen,
                                LocalDate.now(ZoneOffset.UTC),
                                UUID.randomUUID(),
                                office.csrf(FORM));
        Browser.Answer answer = office.send("POST", "/countries/OMN/report", form, PAGE);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
    }

    private String page(String address) {
        Browser.Answer answer =
                Browser.signedIn(port, "headquarters").send("GET", address, "", PAGE);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }
}
