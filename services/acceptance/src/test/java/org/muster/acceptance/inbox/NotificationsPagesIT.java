package org.muster.acceptance.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.acceptance.browser.Demonstration;
import org.muster.acceptance.browser.PageTest;
import org.muster.acceptance.browser.Visitor;
import org.muster.acceptance.process.RunningMuster;

/** What somebody gets, how and when, and the forms that say what is wrong, in a browser. */
@PageTest
class NotificationsPagesIT {
    private static final Map<String, String> POSTED = new ConcurrentHashMap<>();
    private static final Map<String, Integer> ANSWERS = new ConcurrentHashMap<>();

    private static HttpServer outside;
    private final Demonstration demonstration;
    private final RunningMuster muster;

    NotificationsPagesIT(Demonstration demonstration) {
        this.demonstration = demonstration;
        this.muster = demonstration.muster();
    }

    @BeforeAll
    static void start() throws IOException {
        outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext(
                "/",
                exchange -> {
                    byte[] body = exchange.getRequestBody().readAllBytes();
                    String path = exchange.getRequestURI().getPath();
                    POSTED.put(path, new String(body, StandardCharsets.UTF_8));
                    exchange.sendResponseHeaders(ANSWERS.getOrDefault(path, 204), -1);
                    exchange.close();
                });
        outside.start();
    }

    @AfterAll
    static void stop() {
        outside.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"WEBHOOK, reminder.told", "TEAMS, AdaptiveCard"})
    void a_test_reaches_the_endpoint_that_was_just_said_and_the_page_tells_of_it(
            String kind, String said) {
        String path = "/tested/" + kind;
        try (Visitor officer = as("sudan-rmo")) {
            puts(officer, "/notifications", kind, path);
            officer.sees("test-send").click();
            assertThat(officer.sees("tested-" + kind)).containsText(": sent");
            assertThat(officer.sees("tested-MAIL")).containsText(": sent");
            assertThat(POSTED.get(path)).contains(said);
            officer.sees("endpoint-remove").click();
            assertThat(officer.sees("endpoint-state")).hasCount(0);
        }
    }

    @Test
    void only_countries_that_the_account_may_see_are_offered_and_a_refusal_keeps_what_was_typed() {
        try (Visitor officer = as("sudan-rmo")) {
            officer.opens("/notifications");
            assertThat(officer.page().locator("#countries option")).hasCount(1);
            assertThat(officer.page().locator("[name=everywhere]")).hasCount(0);
            officer.page().fill("#zone", "Africa/Khartoum");
            officer.page()
                    .evaluate(
                            "document.getElementById('countries').add(new Option('TUR', 'TUR', true, true))");
            officer.sees("notifications-form").locator("button[type=submit]").click();

            assertThat(officer.sees("wrong")).containsText("may not see all");
            assertThat(officer.page().locator("#zone")).hasValue("Africa/Khartoum");
            assertThat(officer.page().locator("#countries")).hasValues(new String[] {"TUR"});
            clear(officer, "a subscription that was refused");
        }
    }

    @Test
    void what_is_seldom_asked_for_is_folded_until_something_is_said_in_it() {
        try (Visitor officer = as("sudan-rmo")) {
            officer.opens("/notifications");
            assertThat(officer.page().locator("#digest-STATUS_OUTDATED")).isHidden();
            assertThat(officer.page().locator("#platforms")).isHidden();
            officer.sees("digests").locator("summary").click();
            officer.page().selectOption("#digest-STATUS_OUTDATED", "WEEKLY");
            officer.sees("notifications-form").locator("button[type=submit]").click();
            assertThat(officer.sees("done")).isVisible();
            assertThat(officer.page().locator("#digest-STATUS_OUTDATED")).hasValue("WEEKLY");
            assertThat(officer.page().locator("#digest-STATUS_OUTDATED")).isVisible();
            assertThat(officer.page().locator("#platforms")).isHidden();
            officer.page().selectOption("#digest-STATUS_OUTDATED", "");
            officer.sees("notifications-form").locator("button[type=submit]").click();
            assertThat(officer.page().locator("#digest-STATUS_OUTDATED")).isHidden();
        }
    }

    @Test
    void everybody_chooses_in_which_language_messages_come() {
        try (Visitor officer = as("sudan-rmo")) {
            officer.opens("/notifications");
            assertThat(officer.page().locator("#language")).hasValue("EN");
            for (String language : List.of("FR", "EN")) {
                officer.page().selectOption("#language", language);
                officer.sees("notifications-form").locator("button[type=submit]").click();
                assertThat(officer.sees("done")).isVisible();
                assertThat(officer.page().locator("#language")).hasValue(language);
            }
        }
    }

    @Test
    void who_keeps_the_directory_tries_the_endpoint_of_an_entry_and_reads_why_it_failed() {
        String path = "/tested/kept";
        ANSWERS.put(path, 503);
        try (Visitor office = as("sudan-office")) {
            puts(office, "/people/sdn-fso/notifications", "WEBHOOK", path);
            office.sees("test-send").click();
            assertThat(office.sees("tested-WEBHOOK")).containsText("the endpoint answered 503");
            clear(office, "a test that failed");
            office.sees("endpoint-remove").click();
        }
    }

    @Test
    void a_secret_is_renewed_and_the_one_before_signs_too_for_as_long_as_the_page_says() {
        try (Visitor officer = as("sudan-rmo")) {
            puts(officer, "/notifications", "WEBHOOK", "/renewed");
            String first = officer.sees("endpoint-secret").inputValue();
            officer.sees("endpoint-renew").click();
            assertThat(officer.sees("endpoint-former")).containsText("signs too until");
            assertThat(officer.sees("endpoint-secret").inputValue())
                    .startsWith("whsec_")
                    .isNotEqualTo(first);
            clear(officer, "a secret that was renewed");
            officer.opens("/notifications");
            assertThat(officer.sees("endpoint-secret")).hasCount(0);
            assertThat(officer.sees("endpoint-former")).isVisible();
            officer.sees("endpoint-remove").click();
        }
    }

    @Test
    void an_endpoint_that_is_gone_is_said_in_the_inbox_and_on_the_page() {
        ANSWERS.put("/gone", 410);
        try (Visitor officer = as("sudan-rmo")) {
            puts(officer, "/notifications", "TEAMS", "/gone");
            officer.sees("test-send").click();
            assertThat(officer.sees("tested-TEAMS")).containsText("410");
            assertThat(officer.sees("endpoint-gone")).containsText("is gone");
            clear(officer, "an endpoint that is gone");
            officer.opens("/inbox");
            officer.sees("endpoint-gone").locator("a").click();
            assertThat(officer.page()).hasURL(muster.url() + "/notifications#endpoint");
            await().until(
                            () ->
                                    muster.get("/api/v1/mailbox")
                                            .toString()
                                            .contains("Your endpoint is gone"));
            officer.sees("endpoint-remove").click();
            assertThat(officer.sees("endpoint-gone")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "en, 360", "fr, 1280", "fr, 360"})
    void notifications_and_forms_that_say_what_is_wrong_are_without_barriers(
            String language, int width) {
        try (Visitor officer = demonstration.arrives(language, width);
                Visitor office = demonstration.arrives(language, width);
                Visitor admin = demonstration.arrives(language, width)) {
            Page page = officer.as("sudan-rmo", "/notifications");
            clear(officer, "notifications");
            page.fill("#zone", "Khartoum");
            officer.sees("notifications-form").locator("button[type=submit]").click();
            assertThat(officer.sees("wrong")).isVisible();
            clear(officer, "wrong notifications");
            puts(officer, "/notifications", "WEBHOOK", "");
            assertThat(page.locator("#endpoint-wrong")).isVisible();
            clear(officer, "a wrong endpoint");

            office.as("sudan-office", "/people/sdn-rmo/notifications");
            clear(office, "the notifications of somebody");
            office.opens("/people/new?country=SDN");
            clear(office, "a new person");
            office.page().fill("#email", "nonsense");
            office.sees("person-form").locator("button[type=submit]").click();
            assertThat(office.sees("wrong")).isVisible();
            clear(office, "a wrong person");

            admin.signsIn("admin", muster.password());
            admin.opens("/accounts/new");
            admin.page().fill("#id", "Not an id");
            admin.sees("account-form").locator("button[type=submit]").click();
            assertThat(admin.sees("wrong")).isVisible();
            clear(admin, "a wrong account");
        }
    }

    /** Says an endpoint; the empty path for one that is refused. */
    private static void puts(Visitor visitor, String page, String kind, String path) {
        visitor.opens(page);
        visitor.page().selectOption("#endpoint-kind", kind);
        String here = "http://127.0.0.1:" + outside.getAddress().getPort() + path;
        visitor.page().fill("#endpoint-url", path.isEmpty() ? "http://example.org/x" : here);
        visitor.sees("endpoint-put").click();
    }

    private Visitor as(String account) {
        return demonstration.as(account);
    }

    private static void clear(Visitor visitor, String what) {
        assertThat(visitor.barriers()).as(what).isEmpty();
        assertThat(visitor.overflows()).as(what + " is wider than the screen").isFalse();
        assertThat(visitor.page().content()).as(what).doesNotContain("??");
    }
}
