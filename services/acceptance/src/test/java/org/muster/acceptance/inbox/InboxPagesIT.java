package org.muster.acceptance.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.acceptance.browser.Demonstration;
import org.muster.acceptance.browser.PageTest;
import org.muster.acceptance.browser.Visitor;
import org.muster.acceptance.process.RunningMuster;

@PageTest(alone = true)
class InboxPagesIT {
    private final Demonstration demonstration;
    private final RunningMuster muster;

    InboxPagesIT(Demonstration demonstration) {
        this.demonstration = demonstration;
        this.muster = demonstration.muster();
    }

    @Test
    void a_reminder_appears_in_the_open_inbox_and_mailbox_without_a_reload() {
        try (Visitor officer = as("sudan-rmo");
                Visitor viewer = as("viewer")) {
            officer.opens("/inbox");
            officer.isLive();
            viewer.opens("/mailbox");
            viewer.isLive();
            String body =
                    """
                    {"type":"structure.suspended","effective":"2026-11-01",
                     "data":{"structure":"OMT","reason":"No quorum"}}""";
            assertThat(muster.report("SDN", "inbox-pages-omt", body).statusCode()).isEqualTo(201);
            Locator subject = officer.sees("subject").getByText("Operations Management Team");
            assertThat(subject.first()).isVisible();
            assertThat(officer.sees("unread")).containsText("1");
            assertThat(viewer.sees("mail").getByText("sdn-rmo@example.org").first()).isVisible();
            assertThat(officer.sees("answer").first())
                    .hasAttribute("href", "/countries/SDN/report?structure=OMT&what=resumed");
            officer.sees("mark-read").first().click();
            assertThat(officer.sees("unread-mark")).hasCount(0);
            assertThat(officer.sees("unread")).isEmpty();
        }
    }

    @Test
    void an_account_of_nobody_is_told_why_its_inbox_is_empty() {
        try (Visitor viewer = as("viewer")) {
            viewer.opens("/inbox");
            assertThat(viewer.sees("inbox-empty")).containsText("belongs to no person");
        }
    }

    @Test
    void a_mail_is_shown_in_a_frame_that_runs_nothing() throws Exception {
        try (Visitor viewer = as("viewer")) {
            viewer.opens("/mailbox");
            viewer.sees("mail-subject").first().click();
            assertThat(viewer.page().frameLocator("iframe").locator("h1")).isVisible();
            assertThat(viewer.sees("mail-frame"))
                    .hasAttribute("sandbox", "allow-popups allow-popups-to-escape-sandbox");
            assertThat(viewer.sees("mail-raw")).containsText("Message-ID");
            var html = viewer.page().request().get(viewer.page().url() + "/html");
            assertThat(html.headers().get("content-security-policy"))
                    .contains("default-src 'none'", "sandbox");
        }
    }

    @Test
    void a_token_works_with_the_example_until_it_is_revoked() throws Exception {
        try (Visitor desk = as("headquarters")) {
            desk.opens("/tokens");
            desk.page().fill("#purpose", "monthly report");
            desk.page().fill("#days", "30");
            desk.sees("make-token").locator("button").click();
            String token = desk.sees("token").inputValue();
            assertThat(desk.sees("example")).containsText(muster.url() + "/api/v1/countries");
            assertThat(status(token)).isEqualTo(200);
            desk.opens("/tokens");
            assertThat(desk.page().content()).doesNotContain(token);
            desk.sees("revoke").first().click();
            assertThat(desk.sees("done")).isVisible();
            assertThat(status(token)).isEqualTo(401);
        }
    }

    @Test
    void an_account_signs_in_with_the_password_shown_once_and_is_out_when_disabled() {
        try (Visitor admin = demonstration.arrives("en", 1280);
                Visitor office = demonstration.arrives("en", 1280)) {
            admin.signsIn("admin", muster.password());
            assertThat(admin.sees("menu")).isVisible();
            admin.opens("/accounts/new");
            admin.page().fill("#id", "syria-office");
            admin.sees("account-form").locator("button[type=submit]").click();
            assertThat(admin.sees("wrong")).containsText("country");
            assertThat(admin.page().locator("#id")).hasValue("syria-office");
            admin.page().selectOption("#countries", "SYR");
            admin.sees("account-form").locator("button[type=submit]").click();
            String password = admin.sees("password").innerText();
            office.signsIn("syria-office", password);
            assertThat(office.sees("password-made")).isVisible();
            office.opens("/accounts");
            assertThat(
                            office.page()
                                    .getByRole(
                                            AriaRole.HEADING,
                                            new com.microsoft.playwright.Page.GetByRoleOptions()
                                                    .setLevel(1)))
                    .containsText("not open");
            changesPassword(office, password);
            admin.opens("/accounts/syria-office");
            admin.sees("disable").click();
            assertThat(admin.sees("done")).isVisible();
            office.opens("/inbox");
            assertThat(office.page()).hasURL(Pattern.compile(".*/sign-in.*"));
        }
    }

    @Test
    void an_account_of_the_demonstration_makes_none_that_lasts() {
        try (Visitor passing = as("administrator")) {
            passing.opens("/accounts/new");
            passing.page().fill("#id", "lasting");
            passing.page().selectOption("#countries", "SYR");
            passing.sees("account-form").locator("button[type=submit]").click();
            assertThat(passing.sees("kept-out")).containsText("demonstration");
            assertThat(passing.sees("accounts")).not().containsText("lasting");
        }
    }

    private static void changesPassword(Visitor office, String password) {
        office.opens("/account");
        office.page().fill("#present", password);
        office.page().fill("#wanted", "three words remembered");
        office.page().fill("#again", "three words remembered");
        office.sees("own-password").locator("button").click();
        assertThat(office.sees("password-changed")).isVisible();
        office.signsIn("syria-office", "three words remembered");
        assertThat(office.sees("menu")).isVisible();
        assertThat(office.sees("password-made")).hasCount(0);
    }

    @Test
    void a_person_is_added_and_erased_and_no_name_is_ever_in_an_address() {
        try (Visitor office = as("sudan-office")) {
            office.opens("/people");
            office.sees("add-person").click();
            office.page().fill("#name", "Invented Newcomer");
            office.page().fill("#email", "nonsense");
            office.sees("person-form").locator("button[type=submit]").click();
            assertThat(office.sees("wrong")).containsText("address such as");
            assertThat(office.page().locator("#name")).hasValue("Invented Newcomer");
            office.page().fill("#email", "newcomer@example.org");
            office.sees("person-form").locator("button[type=submit]").click();
            office.sees("people").getByText("Invented Newcomer").click();
            assertThat(office.page().url()).doesNotContain("Newcomer", "newcomer");
            office.sees("erase").click();
            office.sees("erase-really").click();
            assertThat(office.sees("people")).not().containsText("Newcomer");
            office.opens("/people?country=TUR");
            assertThat(office.page().locator("main")).containsText("not open to your account");
        }
    }

    @Test
    void every_page_is_without_barriers_and_fits_a_phone_in_both_languages() {
        List<String> found = new ArrayList<>();
        for (String language : List.of("en", "fr"))
            for (int width : List.of(1280, 360)) {
                look("administrator", pages(), language, width, found);
                look("turkiye-office", List.of("/inbox", "/people"), language, width, found);
            }
        assertThat(found).isEmpty();
    }

    private void look(
            String account, List<String> paths, String language, int width, List<String> found) {
        try (Visitor visitor = demonstration.arrives(language, width)) {
            visitor.picks(account);
            for (String path : paths) {
                visitor.opens(path);
                String where = "%s %s %d: ".formatted(path, language, width);
                visitor.barriers().forEach(barrier -> found.add(where + barrier));
                if (visitor.overflows()) found.add(where + "is wider than the screen");
            }
        }
    }

    private List<String> pages() {
        String mail = muster.get("/api/v1/mailbox").path(0).path("id").asString();
        return List.of(
                "/inbox",
                "/mailbox",
                "/mailbox/" + mail,
                "/people",
                "/people?country=SDN",
                "/people/sdn-com",
                "/people/sdn-com/erase",
                "/tokens",
                "/account",
                "/accounts",
                "/accounts/new",
                "/accounts/admin");
    }

    private Visitor as(String account) {
        return demonstration.as(account);
    }

    private int status(String token) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(muster.url() + "/api/v1/countries"))
                        .header("Authorization", "Bearer " + token)
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
