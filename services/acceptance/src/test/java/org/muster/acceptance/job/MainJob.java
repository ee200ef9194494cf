package org.muster.acceptance.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.acceptance.process.Api;
import org.muster.acceptance.process.SeparateProcesses;
import org.muster.acceptance.process.Visit;

/** From a report to a mail to an open page, with every service a process of its own. */
interface MainJob {
    Duration PATIENCE = Duration.ofSeconds(60);

    /** Which broker and store the services are told to use; none: those of the script. */
    Map<String, String> brokerAndStore();

    @Test
    default void a_report_becomes_a_reminder_a_mail_and_a_change_on_an_open_page(@TempDir Path data)
            throws Exception {
        String password;
        String token;
        try (var muster = SeparateProcesses.start(data, brokerAndStore())) {
            password = muster.password();
            Visit admin = Visit.signIn(muster.console(), "admin", password);
            token = token(admin);
            List<String> live = admin.live();

            report(muster.reporting(token));
            Api tracker = muster.tracker(token);
            await().atMost(PATIENCE)
                    .until(
                            () ->
                                    !tracker.get("/api/v1/countries/SDN/reminders")
                                            .path("emitted")
                                            .isEmpty());
            await().atMost(PATIENCE)
                    .until(() -> !muster.notifier(token).get("/api/v1/mailbox").isEmpty());
            await().atMost(PATIENCE).until(() -> live.contains("country-SDN"));
            assertThat(admin.get("/")).contains("Sudan");
            assertThat(muster.stop().getLast()).startsWith("Everything is stopped");
        }

        try (var again = SeparateProcesses.start(data, brokerAndStore())) {
            assertThat(again.tracker(token).get("/api/v1/countries/SDN/timeline")).hasSize(3);
            assertThat(again.notifier(token).get("/api/v1/mailbox")).isNotEmpty();
            assertThat(again.reporting(token).status("/api/v1/people")).isEqualTo(200);

            revoke(Visit.signIn(again.console(), "admin", password));
            await().atMost(PATIENCE)
                    .until(() -> again.reporting(token).status("/api/v1/people") == 401);
            assertThat(again.reporting("no.such.token").status("/api/v1/people")).isEqualTo(401);
        }
    }

    private static void report(Api reporting) {
        assertThat(
                        reporting
                                .put(
                                        "/api/v1/people/officer",
                                        """
                                        {"name":"Example Officer","email":"officer@example.org","language":"EN","country":"SDN"}""")
                                .statusCode())
                .isBetween(200, 204);
        var answer =
                reporting.report(
                        "SDN",
                        """
                        {"facts":[
                        {"type":"structure.activated","effective":"2026-01-05","data":{"structure":"OMT","platform":"OMT"}},
                        {"type":"post.taken-up","effective":"2026-01-05","data":{"post":"RMO","role":"RESOURCE_MANAGEMENT_OFFICER","person":"officer"}},
                        {"type":"structure.suspended","effective":"2026-02-05","data":{"structure":"OMT"}}]}""");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static String token(Visit admin) {
        String page =
                admin.post("/tokens", "/tokens", Map.of("purpose", "acceptance", "days", "30"));
        Matcher token = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+").matcher(page);
        assertThat(token.find()).as(page).isTrue();
        return token.group();
    }

    private static void revoke(Visit admin) {
        Matcher form = Pattern.compile("/tokens/[\\w-]+/revoke").matcher(admin.get("/tokens"));
        assertThat(form.find()).isTrue();
        admin.post("/tokens", form.group(), Map.of());
    }
}
