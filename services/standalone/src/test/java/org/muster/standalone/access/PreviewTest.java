package org.muster.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.api.PreviewView;
import org.muster.contract.json.MusterJson;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What will be sent, and what would be if something else were so; nothing is recorded. */
@WholeMuster
class PreviewTest {
    @Autowired private AccessTokens tokens;
    @LocalServerPort private int port;

    @Test
    void a_suspension_that_is_only_supposed_shows_what_comes_and_what_falls_away() {
        report(
                "\"structure.activated\"",
                "\"platform\":\"UNCT\",\"level\":\"NATIONAL\",\"place\":{\"remote\":false}");
        report(
                "\"structure.described\"",
                "\"convener\":{\"organisation\":\"RCO\"},\"rhythm\":\"FREQ=DAILY;BYHOUR=9\"");
        await().untilAsserted(
                        () ->
                                assertThat(
                                                kinds(
                                                        preview(
                                                                        "{\"facts\":["
                                                                                + suspended(2)
                                                                                + "]}")
                                                                .present()))
                                        .contains(ReminderKind.MEETING_AHEAD));
        int before = timeline();
        PreviewView view = preview(suspended(2));
        assertThat(kinds(view.present())).doesNotContain(ReminderKind.KEEP_IN_TOUCH);
        assertThat(kinds(view.supposed())).contains(ReminderKind.KEEP_IN_TOUCH);
        assertThat(ahead(view.supposed())).isLessThan(ahead(view.present())).isPositive();
        assertThat(timeline()).isEqualTo(before);
    }

    @Test
    void what_is_malformed_is_refused_by_name() {
        Browser.Answer answer =
                send("POST", "/api/v1/countries/BTN/preview", "{\"type\":\"structure.invented\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("effective", "structure.invented");
        assertThat(send("POST", "/api/v1/countries/BTN/supposed", "nonsense").status())
                .isEqualTo(400);
    }

    @Test
    void the_page_takes_a_report_as_the_form_has_it_and_marks_each_row() {
        Browser office = Browser.signedIn(port, "sudan-office");
        String csrf = office.csrf("/countries/SDN/report?what=confirmed&structure=UNCT");
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        Browser.Answer answer =
                office.send(
                        "POST",
                        "/countries/SDN/preview",
                        "what=suspended&structure=UNCT&when=%s&_csrf=%s".formatted(tomorrow, csrf),
                        Map.of());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("data-test=\"supposed\"", "change-COMES");
    }

    private static long ahead(List<Reminder> reminders) {
        return reminders.stream().filter(r -> r.kind() == ReminderKind.MEETING_AHEAD).count();
    }

    private static List<ReminderKind> kinds(List<Reminder> reminders) {
        return reminders.stream().map(Reminder::kind).toList();
    }

    private PreviewView preview(String body) {
        Browser.Answer answer = send("POST", "/api/v1/countries/BTN/preview?days=10", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return MusterJson.mapper().readValue(answer.body(), PreviewView.class);
    }

    private int timeline() {
        return MusterJson.mapper()
                .readTree(send("GET", "/api/v1/countries/BTN/timeline", "").body())
                .size();
    }

    private static String suspended(int days) {
        return "{\"type\":\"structure.suspended\",\"effective\":\"%s\",\"data\":{\"structure\":\"UNCT\"}}"
                .formatted(Instant.now().plus(Duration.ofDays(days)));
    }

    private void report(String type, String data) {
        String body =
                "{\"type\":%s,\"effective\":\"%s\",\"data\":{\"structure\":\"UNCT\",%s}}"
                        .formatted(type, Instant.now(), data);
        Browser.Answer answer = send("POST", "/api/v1/countries/BTN/facts", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private Browser.Answer send(String method, String path, String body) {
        String token =
                tokens.issue(Caller.service("script"), Instant.now(), Duration.ofMinutes(5))
                        .token();
        return new Browser(port).send(method, path, body, Browser.json(token));
    }
}
