package org.muster.acceptance.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.acceptance.browser.Demonstration;
import org.muster.acceptance.browser.PageTest;
import org.muster.acceptance.browser.Visitor;

/** An answer with one tap, from the mail in the mailbox to the inbox that knows of it. */
@PageTest(alone = true)
class AnswerPagesIT {
    private static final int PHONE = 360;
    private static final Pattern LINK =
            Pattern.compile("href=\"[^\"]*(/answer/[^\"]+)\"[^>]*>([^<]+)<");
    private final Demonstration demonstration;

    AnswerPagesIT(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    private record Link(String path, String words) {}

    @Test
    void from_a_phone_without_signing_in_one_tap_answers_the_mail_and_the_inbox_shows_it()
            throws Exception {
        String body =
                """
                {"type":"structure.suspended","effective":"2026-11-01",
                 "data":{"structure":"OMT","reason":"No quorum"}}""";
        assertThat(demonstration.muster().report("SDN", "answer-pages-omt", body).statusCode())
                .isEqualTo(201);
        Link spoke = link("I spoke to them: still suspended");
        try (Visitor phone = demonstration.arrives("en", PHONE)) {
            phone.opens(spoke.path());
            assertThat(phone.sees("heading")).containsText(spoke.words());
            assertThat(phone.sees("row")).containsText("Operations Management Team");
            assertThat(phone.overflows()).isFalse();
            assertThat(phone.barriers()).isEmpty();
            assertThat(phone.page().locator("script").count()).isZero();
            phone.sees("button").click();
            assertThat(phone.sees("heading")).containsText("It is recorded");
            assertThat(phone.sees("came")).hasText("Recorded");
            assertThat(phone.overflows()).isFalse();
            assertThat(phone.barriers()).isEmpty();
            phone.page().reload();
            assertThat(phone.sees("heading")).containsText("It was recorded already");
            assertThat(phone.page().context().cookies()).isEmpty();
        }
        try (Visitor officer = demonstration.as("sudan-rmo")) {
            officer.opens("/inbox");
            assertThat(officer.sees("answered").first()).containsText(spoke.words());
        }
    }

    @Test
    void a_link_that_does_not_work_says_what_to_do_on_a_phone() {
        try (Visitor phone = demonstration.arrives("ar", PHONE)) {
            phone.opens("/answer/cut-off");
            assertThat(phone.page().locator("html")).hasAttribute("dir", "rtl");
            assertThat(phone.page().locator("a[href='/inbox']")).isVisible();
            assertThat(phone.overflows()).isFalse();
            assertThat(phone.barriers()).isEmpty();
        }
    }

    /** As the mail holds it, at this address. */
    private Link link(String words) {
        try (Visitor viewer = demonstration.as("viewer")) {
            viewer.opens("/mailbox");
            viewer.isLive();
            var mail =
                    viewer.sees("mail")
                            .filter(
                                    new com.microsoft.playwright.Locator.FilterOptions()
                                            .setHasText("sdn-rmo@example.org"));
            assertThat(mail.first()).isVisible();
            mail.first().locator("[data-test=mail-subject]").click();
            assertThat(viewer.sees("mail-frame")).isVisible();
            String html = viewer.page().request().get(viewer.page().url() + "/html").text();
            List<Link> links =
                    LINK.matcher(html)
                            .results()
                            .map(r -> new Link(r.group(1), r.group(2)))
                            .toList();
            return links.stream().filter(l -> l.words().equals(words)).findFirst().orElseThrow();
        }
    }
}
