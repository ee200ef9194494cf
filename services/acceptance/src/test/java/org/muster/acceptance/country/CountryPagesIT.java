package org.muster.acceptance.country;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.acceptance.browser.Chromium;
import org.muster.acceptance.process.RunningMuster;

/** What a country office sees and reports. */
class CountryPagesIT {
    private static final List<String> PATHS =
            List.of(
                    "/countries/SDN",
                    "/countries/SDN?asOf=2023-04-24&knownAt=2023-04-24",
                    "/countries/SDN/report",
                    "/countries/SDN/report?structure=OMT",
                    "/countries/SDN/report?structure=UNCT&what=described",
                    "/countries/SDN/report?what=activated");

    /** A waiting report is tried again every 30 s at the latest. */
    private static final LocatorAssertions.IsHiddenOptions SOON =
            new LocatorAssertions.IsHiddenOptions().setTimeout(40_000);

    @TempDir static Path data;
    private static RunningMuster muster;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        muster = RunningMuster.start(data);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        muster.close();
    }

    @Test
    void a_report_changes_the_open_page_of_somebody_else_and_keeps_what_is_open_there() {
        try (BrowserContext one = context(1280, "en");
                BrowserContext other = context(360, "en")) {
            Page watching = signedIn(one, "headquarters", "/countries/SDN");
            watching.locator("#g-HCT summary").click();
            Page reporting =
                    signedIn(
                            other,
                            "sudan-office",
                            "/countries/SDN/report?structure=HCT&what=suspended");
            reporting.locator("[name=REASON]").fill("The meeting place is not safe");
            reporting.locator("[data-test=send]").click();

            assertThat(reporting.locator("[data-test=done]")).isVisible();
            assertThat(state(reporting, "HCT")).containsText("Suspended since");
            assertThat(state(watching, "HCT")).containsText("The meeting place is not safe");
            assertThat(watching.locator("#g-HCT")).hasAttribute("open", "");

            reporting.locator("[data-test=done] button").click();
            assertThat(reporting.locator("[data-test=done]")).containsText("Taken back");
            assertThat(state(reporting, "HCT")).not().containsText("Suspended");
        }
    }

    @Test
    void a_wrong_report_comes_back_in_french_with_every_wrong_field_named_and_nothing_lost() {
        try (BrowserContext context = context(360, "fr")) {
            Page page =
                    signedIn(
                            context,
                            "sudan-office",
                            "/countries/SDN/report?structure=OMT&what=suspended");
            page.locator("[name=REASON]").fill("écrire à a@example.org");
            page.locator("[name=when]").fill("2039-01-01");
            page.locator("[data-test=send]").click();

            assertThat(page.locator("#e-REASON")).containsText("Pas d’adresse électronique");
            assertThat(page.locator("#e-when")).containsText("Trop loin dans le futur");
            assertThat(page.locator("[name=REASON]")).hasValue("écrire à a@example.org");
            assertThat(page.locator("[name=when]")).hasValue("2039-01-01");
        }
    }

    @Test
    void a_report_made_while_the_line_is_gone_waits_on_the_device_and_is_sent_once() {
        try (BrowserContext context = context(360, "en")) {
            Page page =
                    signedIn(
                            context,
                            "sudan-office",
                            "/countries/SDN/report?structure=UNCT&what=missed");
            page.locator("[name=REASON]").fill("No way through to the meeting");
            context.setOffline(true);
            page.locator("[data-test=send]").click();
            assertThat(page.locator("[data-test=waiting]")).isVisible();

            context.setOffline(false);
            assertThat(page.locator("[data-test=waiting]")).isHidden(SOON);
            page.navigate(muster.url() + "/countries/SDN");
            assertThat(page.locator("[data-test=timeline] .sentence").getByText("No way through"))
                    .hasCount(1);
        }
    }

    @Test
    void a_report_works_without_a_script_and_two_taps_are_one_fact() {
        try (BrowserContext context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setJavaScriptEnabled(false)
                                        .setLocale("en"))) {
            Page page =
                    signedIn(
                            context,
                            "sudan-office",
                            "/countries/SDN/report?structure=UNCT&what=noted");
            page.locator("[name=TEXT]").fill("Said twice");
            page.locator("[data-test=send]").dblclick();

            assertThat(page.locator("[data-test=done]")).isVisible();
            assertThat(page.locator("[data-test=timeline] .sentence").getByText("Said twice"))
                    .hasCount(1);
        }
    }

    @Test
    void a_fact_is_corrected_from_the_timeline_and_then_retracted_with_its_reason() {
        try (BrowserContext context = context(1280, "en")) {
            Page page =
                    signedIn(
                            context,
                            "sudan-office",
                            "/countries/SDN/report?structure=SMT&what=noted");
            page.locator("[name=TEXT]").fill("The room is on the third floor");
            page.locator("[data-test=send]").click();
            Locator fact = page.locator(".timeline > li").filter(having("third floor")).first();
            fact.locator("a", new Locator.LocatorOptions().setHasText("Correct")).click();
            assertThat(page.locator("[name=TEXT]")).hasValue("The room is on the third floor");
            page.locator("[name=TEXT]").fill("The room is on the second floor");
            page.locator("[data-test=send]").click();

            Locator corrected =
                    page.locator(".timeline > li.CORRECTED").filter(having("third floor"));
            assertThat(corrected.locator("s")).containsText("third floor");
            assertThat(corrected.locator(".fate")).containsText("second floor");
            corrected.locator("a", new Locator.LocatorOptions().setHasText("Retract")).click();
            page.locator("[name=RETRACTION]").fill("It was another meeting");
            page.locator("[data-test=send]").click();
            assertThat(page.locator(".timeline > li.RETRACTED").filter(having("third floor")))
                    .containsText("It was another meeting");
        }
    }

    @Test
    void the_past_says_that_it_is_the_past_and_leads_back() {
        try (BrowserContext context = context(360, "en")) {
            Page page =
                    signedIn(
                            context,
                            "sudan-office",
                            "/countries/SDN?asOf=2023-04-24&knownAt=2023-04-24");
            assertThat(page.locator("[data-test=past]")).containsText("Apr 24, 2023");
            assertThat(page.locator("[data-test=mend]")).hasCount(0);
            page.locator("[data-test=now]").click();
            assertThat(page.locator("[data-test=past]")).hasCount(0);
        }
    }

    @Test
    void a_viewer_is_offered_no_report_and_a_representative_only_answers_for_its_own_seat() {
        try (BrowserContext first = context(1280, "en");
                BrowserContext second = context(1280, "en")) {
            Page viewer = signedIn(first, "viewer", "/countries/SDN");
            assertThat(viewer.locator("main a[href*='/report']")).hasCount(0);
            Page rmo = signedIn(second, "sudan-rmo", "/countries/SDN");
            Pattern own = Pattern.compile("structure=OMT");
            for (Locator link : rmo.locator("main a[href*='/report']").all())
                assertThat(link).hasAttribute("href", own);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,en", "360,en", "1280,fr", "360,fr"})
    void the_pages_are_accessible_and_never_wider_than_the_screen(int width, String language) {
        try (BrowserContext context = context(width, language)) {
            Page page = signedIn(context, "sudan-office", "/");
            for (String path : PATHS) {
                page.navigate(muster.url() + path);
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(path + " " + language + " " + width)
                        .isEmpty();
                Object wider =
                        page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(wider).as(path).isEqualTo(0);
                assertThat(page.content()).as(path).doesNotContain("??");
            }
        }
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator state(Page page, String structure) {
        return page.locator("[data-test=seat-" + structure + "] [data-test=state]");
    }

    private static BrowserContext context(int width, String language) {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 800)
                                .setLocale(language));
    }

    private static Page signedIn(BrowserContext context, String account, String path) {
        Page page = context.newPage();
        page.navigate(muster.url() + "/sign-in");
        page.locator("[data-test=as-" + account + "]").click();
        page.navigate(muster.url() + path);
        return page;
    }
}
