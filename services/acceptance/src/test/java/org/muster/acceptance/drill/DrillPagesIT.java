package org.muster.acceptance.drill;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.acceptance.browser.Demonstration;
import org.muster.acceptance.browser.PageTest;
import org.muster.acceptance.browser.Visitor;

/** A fire drill of Sudan in French, from the country's page to its end, at a desk and by phone. */
@PageTest
class DrillPagesIT {
    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final Pattern LINK = Pattern.compile("href=\"[^\"]*(/answer/[^\"]+)\"");
    private final Demonstration demonstration;

    DrillPagesIT(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Test
    void an_office_starts_one_sees_who_answers_by_phone_and_by_mail_and_ends_it() {
        try (Visitor office = in("sudan-office", DESK);
                Visitor phone = in("sudan-rmo", PHONE)) {
            office.opens("/countries/SDN");
            office.page().evaluate("document.querySelector('#fold-reminders').open = true");
            office.sees("to-drills").click();
            assertThat(office.sees("would-be-told")).containsText("Boîte de réception");
            int people = office.sees("person").count();
            assertThat(people).isGreaterThan(1);
            fits(office);
            String form = office.page().locator("input[name=start]").inputValue();
            office.sees("note").fill("Bonne chance");
            office.sees("start-drill").click();
            assertThat(office.sees("answered")).containsText("0 sur " + people);
            assertThat(office.sees("said")).containsText("Bonne chance");
            String drill = office.page().url();
            office.isLive();
            fits(office);

            phone.opens("/inbox");
            assertThat(phone.sees("drill-mark").first()).containsText("Exercice", ignoringCase());
            fits(phone);
            phone.sees("answer-RECEIVED").first().click();
            assertThat(phone.sees("answered").first()).containsText("Bien reçu");
            assertThat(phone.sees("answer-RECEIVED")).hasCount(0);
            // without a reload
            assertThat(office.sees("answered")).containsText("1 sur " + people);

            byMail();
            assertThat(office.sees("answered")).containsText("2 sur " + people);
            again(office, form);
            assertThat(office.page()).hasURL(drill);

            office.sees("end-drill").click();
            assertThat(office.sees("state")).containsText("par sudan-office");
            office.opens("/countries/SDN/drills");
            assertThat(office.sees("drill")).hasCount(1);
            assertThat(office.sees("drill")).containsText("2 sur " + people);
            assertThat(office.sees("start-drill")).isVisible();
            fits(office);
            phone.opens("/inbox");
            assertThat(phone.sees("settled").first()).containsText("exercice est terminé");
        }
        try (Visitor phone = in("sudan-office", PHONE)) {
            phone.opens("/countries/SDN/drills");
            fits(phone);
            phone.sees("drill").locator("a").click();
            assertThat(phone.sees("told").first()).isVisible();
            fits(phone);
        }
    }

    /** Sends the form that started a drill once more, as a bad line does. */
    private static void again(Visitor office, String form) {
        office.page()
                .evaluate(
                        """
                        start => {
                          const form = document.querySelector('main form').cloneNode(true)
                          form.action = '/countries/SDN/drills'
                          for (const [name, value] of [['start', start], ['urgency', 'ORDINARY']]) {
                            const field = document.createElement('input')
                            field.name = name
                            field.value = value
                            form.append(field)
                          }
                          document.body.append(form)
                          form.submit()
                        }""",
                        form);
        office.page().waitForLoadState();
    }

    /** Whoever opens the link of a mail answers nothing; only the button does. */
    private void byMail() {
        try (Visitor viewer = in("viewer", DESK);
                Visitor reader = demonstration.arrives("fr", PHONE)) {
            viewer.opens("/mailbox");
            Locator mail =
                    viewer.sees("mail")
                            .filter(new Locator.FilterOptions().setHasText("[DRILL]"))
                            .filter(new Locator.FilterOptions().setHasText("sdn-com@example.org"));
            mail.first().locator("[data-test=mail-subject]").click();
            assertThat(viewer.sees("mail-frame")).isVisible();
            Page page = viewer.page();
            String html = page.request().get(page.url() + "/html").text();
            var link = LINK.matcher(html);
            assertThat(link.find()).isTrue();
            page.request().get(demonstration.muster().url() + link.group(1));
            reader.opens(link.group(1));
            assertThat(reader.sees("row")).containsText("[DRILL]");
            fits(reader);
            reader.sees("button").click();
            assertThat(reader.sees("came")).hasCount(1);
        }
    }

    private static LocatorAssertions.ContainsTextOptions ignoringCase() {
        return new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true);
    }

    private static void fits(Visitor visitor) {
        assertThat(visitor.overflows()).isFalse();
        assertThat(visitor.barriers()).isEmpty();
    }

    private Visitor in(String account, int width) {
        return demonstration.in("fr", account, width);
    }
}
