package org.muster.acceptance.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.api.Test;
import org.muster.acceptance.browser.Demonstration;
import org.muster.acceptance.browser.PageTest;
import org.muster.acceptance.browser.Visitor;

/**
 * What Muster is for, in a browser: somebody reports, everybody sees it, the right one hears it.
 */
@PageTest(alone = true)
class MainJobIT {
    private static final double PATIENCE_MS = 60_000;

    private final Demonstration demonstration;

    MainJobIT(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Test
    void a_report_changes_the_open_country_page_and_reaches_the_officer_by_mail() {
        try (Visitor desk = demonstration.as("headquarters");
                Visitor officer = demonstration.as("sudan-rmo");
                Visitor office = demonstration.as("sudan-office")) {
            Page watching = desk.opens("/countries/SDN");
            Page mailbox = officer.opens("/mailbox");
            Locator omt = watching.getByTestId("seat-OMT").getByTestId("state");
            assertThat(omt).not().containsText("Suspended");
            Locator mails = mailbox.getByTestId("mail").filter(about("suspended"));
            assertThat(mails.filter(about("Sudan"))).hasCount(0);

            report(office.opens("/countries/SDN/report"));

            assertThat(omt).containsText("Suspended", waiting());
            assertThat(mails.filter(about("Sudan")))
                    .hasCount(1, new HasCountOptions().setTimeout(PATIENCE_MS));
            mails.filter(about("Sudan")).getByTestId("mail-subject").click();
            assertThat(mailbox.getByTestId("mail-headers")).containsText("sdn-rmo@example.org");
            assertThat(mailbox.getByTestId("mail-text")).containsText("Operations Management Team");
        }
    }

    private static void report(Page form) {
        form.getByTestId("structure-OMT").click();
        form.getByTestId("kind-suspended").click();
        form.locator("#i-REASON").fill("No quorum this week");
        form.getByTestId("send").click();
        assertThat(form.getByTestId("done"))
                .isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MS));
    }

    private static Locator.FilterOptions about(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static ContainsTextOptions waiting() {
        return new ContainsTextOptions().setTimeout(PATIENCE_MS);
    }
}
