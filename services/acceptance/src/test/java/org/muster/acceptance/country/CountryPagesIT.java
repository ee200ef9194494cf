package org.muster.acceptance.country;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.acceptance.browser.Demonstration;
import org.muster.acceptance.browser.PageTest;
import org.muster.acceptance.browser.Visitor;

/** What a country office sees and reports. */
@PageTest
class CountryPagesIT {
    private static final List<String> PATHS =
            List.of(
                    "/countries/SDN",
                    "/countries/SDN?asOf=2023-04-24&knownAt=2023-04-24",
                    "/countries/SDN/report",
                    "/countries/SDN/report?structure=OMT",
                    "/countries/SDN/report?structure=UNCT&what=described",
                    "/countries/SDN/report?what=activated",
                    "/countries/SDN/report?structure=UNCT&what=meeting-scheduled",
                    "/countries/SDN/report?what=not-needed&crisis=sudan-conflict-2023&ACTION=CERF",
                    "/organisation?on=2023-06-01");

    private static final List<String> RARER =
            List.of(
                    "/countries/SDN/import",
                    "/countries/SDN/learned?on=2023-04-24",
                    "/countries/SDN/report?what=finding-settled&fact=any",
                    "/countries/SDN/report?q=zzz",
                    "/organisation");

    /** A waiting report is tried again every 30 s at the latest. */
    private static final LocatorAssertions.IsHiddenOptions SOON =
            new LocatorAssertions.IsHiddenOptions().setTimeout(40_000);

    private final Demonstration demonstration;

    CountryPagesIT(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Test
    void a_report_changes_the_open_page_of_somebody_else_and_keeps_what_is_open_there() {
        try (Visitor one = visitor(1280, "en");
                Visitor other = visitor(360, "en")) {
            Page watching = one.as("headquarters", "/countries/SDN");
            watching.locator("#d-HCT > summary").click();
            watching.locator("#g-HCT summary").click();
            watching.locator("#fold-gaps > summary").click();
            Page reporting =
                    other.as("sudan-office", "/countries/SDN/report?structure=HCT&what=suspended");
            reporting.locator("[name=REASON]").fill("The meeting place is not safe");
            reporting.locator("[data-test=send]").click();

            assertThat(reporting.locator("[data-test=done]")).isVisible();
            assertThat(state(reporting, "HCT")).containsText("Suspended since");
            assertThat(state(watching, "HCT")).containsText("The meeting place is not safe");
            assertThat(watching.locator("#g-HCT")).hasAttribute("open", "");
            assertThat(watching.locator("#fold-gaps > .fold-body")).isHidden();

            reporting.locator("[data-test=done] button").click();
            assertThat(reporting.locator("[data-test=done]")).containsText("Taken back");
            assertThat(state(reporting, "HCT")).not().containsText("Suspended");
        }
    }

    @Test
    void what_changes_while_a_page_is_brought_up_to_date_is_shown_after_that() {
        try (Visitor visitor = visitor(1280, "en")) {
            Page page = visitor.page();
            page.waitForResponse(
                    r -> ofAPart(r.request()), () -> visitor.as("headquarters", "/countries/SDN"));
            List<Runnable> late = new ArrayList<>();
            page.evaluate(
                    """
                    () => {
                      window.told = 0
                      document.addEventListener('htmx:sseMessage', event => {
                        if (event.target.id === 'live') window.told++
                      })
                    }""");
            page.route(
                    "**/countries/SDN*",
                    route -> {
                        APIResponse answer = route.fetch();
                        if (late.isEmpty())
                            late.add(
                                    () ->
                                            route.fulfill(
                                                    new Route.FulfillOptions()
                                                            .setResponse(answer)));
                        else route.fulfill(new Route.FulfillOptions().setResponse(answer));
                    });
            reported("structure.suspended", "2026-11-01");
            page.waitForCondition(() -> !late.isEmpty());
            int told = (int) page.evaluate("window.told");
            reported("structure.resumed", "2026-11-02");
            page.waitForFunction("told => window.told > told", told);

            late.getFirst().run();
            assertThat(state(page, "PMT")).not().containsText("Suspended");
        }
    }

    private static boolean ofAPart(Request request) {
        return request.headers().containsKey("hx-request")
                && request.url().contains("/countries/SDN");
    }

    private void reported(String type, String effective) {
        String body =
                """
                {"type":"%s","effective":"%s","data":{"structure":"PMT"}}"""
                        .formatted(type, effective);
        assertThat(demonstration.muster().report("SDN", type, body).statusCode()).isEqualTo(201);
    }

    @Test
    void a_page_is_packed_for_a_bad_line() {
        try (Visitor visitor = visitor(360, "fr")) {
            Response page = visitor.as("viewer", "/countries/SDN").reload();
            assertThat(page.headerValue("content-encoding")).isEqualTo("gzip");
            assertThat(page.request().sizes().responseBodySize).isLessThan(page.body().length / 4);
        }
    }

    @Test
    void a_wrong_report_comes_back_in_french_with_every_wrong_field_named_and_nothing_lost() {
        try (Visitor visitor = visitor(360, "fr")) {
            Page page =
                    visitor.as(
                            "sudan-office", "/countries/SDN/report?structure=OMT&what=suspended");
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
        try (Visitor visitor = visitor(360, "en")) {
            Page page =
                    visitor.as("sudan-office", "/countries/SDN/report?structure=UNCT&what=missed");
            page.locator("[name=REASON]").fill("No way through to the meeting");
            visitor.isOffline(true);
            page.locator("[data-test=send]").click();
            assertThat(page.locator("[data-test=waiting]")).isVisible();

            visitor.isOffline(false);
            assertThat(page.locator("[data-test=waiting]")).isHidden(SOON);
            visitor.opens("/countries/SDN");
            assertThat(page.locator("[data-test=timeline] .sentence").getByText("No way through"))
                    .hasCount(1);
        }
    }

    @Test
    void a_refused_report_is_said_to_be_refused_and_keeps_none_of_the_others_waiting() {
        try (Visitor visitor = visitor(360, "fr")) {
            Page page = visitor.as("sudan-rmo", "/countries/SDN/report?structure=HCT&what=missed");
            page.locator("[name=REASON]").fill("Route coupée");
            page.locator("[data-test=send]").click();
            assertThat(page.locator("[data-test=refused]"))
                    .containsText("votre compte ne peut pas");
            assertThat(page.locator("[name=REASON]")).hasValue("Route coupée");
            assertThat(page.locator("[data-test=waiting]")).isHidden();

            page.route("**/countries/SDN/report", Route::abort);
            for (String table : List.of("HCT", "OMT")) {
                visitor.opens("/countries/SDN/report?what=missed&structure=" + table);
                page.locator("[name=REASON]").fill("Empêché");
                page.locator("[data-test=send]").click();
                assertThat(waiting(page).last()).containsText(table);
            }
            page.unroute("**/countries/SDN/report");
            visitor.opens("/countries/SDN");
            assertThat(waiting(page))
                    .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(40_000));
            assertThat(waiting(page)).containsText("HCT");
            assertThat(waiting(page)).containsText("quelque chose y est erroné");
        }
    }

    private static Locator waiting(Page page) {
        return page.locator("[data-test=waiting] li");
    }

    @Test
    void a_report_works_without_a_script_and_two_taps_are_one_fact() {
        try (Visitor visitor = demonstration.arrivesWithoutScript()) {
            Page page =
                    visitor.as("sudan-office", "/countries/SDN/report?structure=UNCT&what=noted");
            page.locator("[name=TEXT]").fill("Said twice");
            page.locator("[data-test=send]").dblclick();

            assertThat(page.locator("[data-test=done]")).isVisible();
            assertThat(page.locator("[data-test=timeline] .sentence").getByText("Said twice"))
                    .hasCount(1);
        }
    }

    @Test
    void a_fact_is_corrected_from_the_timeline_and_then_retracted_with_its_reason() {
        try (Visitor visitor = visitor(1280, "en")) {
            Page page =
                    visitor.as("sudan-office", "/countries/SDN/report?structure=SMT&what=noted");
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
    void R67_R69_an_action_is_done_with_one_tap_and_surge_goes_through_its_three_steps() {
        try (Visitor visitor = visitor(360, "en")) {
            Page page = visitor.as("sudan-office", "/countries/SDN");
            String sitrep = "[data-test=action-sudan-conflict-2023-SITREP]";
            page.locator("#fold-response > summary").click();
            page.locator("[data-test=phase-sudan-conflict-2023-RESPONSE] > summary").click();
            page.locator(sitrep + " [data-test=tap-done] button").click();
            assertThat(page.locator("[data-test=done]")).isVisible();
            assertThat(page.locator(sitrep)).containsText("Done");
            assertThat(page.locator(sitrep + " [data-test=tap-done]")).hasCount(0);

            page.locator("#fold-response > summary").click();
            page.locator("[data-test=surge-ask]").first().click();
            page.locator("[name=PROFILE]").fill("Shelter specialist, six weeks");
            page.locator("[data-test=send]").click();
            Locator surge = page.locator("[data-test=surge-sudan-conflict-2023]");
            for (String step : List.of("Surge approved", "Surge arrived")) {
                if (!surge.isVisible()) page.locator("#fold-response > summary").click();
                surge.locator("a", new Locator.LocatorOptions().setHasText(step)).click();
                page.locator("[data-test=send]").click();
            }
            assertThat(surge).containsText("Shelter specialist, six weeks");
            assertThat(surge).containsText("arrived");
            assertThat(page.locator("[data-test=findings]").getByText("Surge")).hasCount(0);
        }
    }

    @Test
    void a_phone_shows_what_needs_somebody_today_and_the_contents_open_the_rest() {
        try (Visitor visitor = visitor(360, "en")) {
            Page page = visitor.as("sudan-office", "/countries/SDN");
            assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
                    .isLessThan(6000);
            assertThat(page.locator("#to-gaps")).isVisible();
            assertThat(page.locator("#to-timeline")).isHidden();
            page.locator("[data-test=contents] a[href='#to-timeline']").click();
            assertThat(page.locator("#to-timeline")).isVisible();
        }
    }

    @Test
    void a_timeline_is_turned_to_earlier_facts_and_back() {
        try (Visitor visitor = demonstration.arrivesWithoutScript()) {
            Page page = visitor.as("viewer", "/countries/SDN");
            String latest = page.locator(".timeline > li").first().getAttribute("id");
            page.locator("#fold-timeline > summary").click();
            page.locator("[data-test=earlier]").press("Enter");
            assertThat(page.locator("#" + latest)).hasCount(0);
            assertThat(page.locator("#to-timeline")).isVisible();
            page.locator("[data-test=latest]").press("Enter");
            assertThat(page.locator("#" + latest)).hasCount(1);
        }
    }

    @Test
    void R77_the_end_of_a_crisis_says_what_it_left_to_be_done_and_leads_there() {
        try (Visitor visitor = visitor(1280, "en")) {
            Page page = visitor.as("headquarters", "/countries/TUR");
            Locator left = page.locator("[data-test=transition]");
            assertThat(left).containsText("no structure closes by that");
            left.locator("a").click();
            assertThat(page.locator("#c-earthquakes-2023-TRANSITION")).isVisible();
        }
    }

    @Test
    void a_kind_of_report_is_found_by_its_words_with_and_without_a_script() {
        try (Visitor scripted = visitor(360, "fr");
                Visitor plain = demonstration.arrivesWithoutScript()) {
            Page page = scripted.as("sudan-office", "/countries/SDN/report");
            page.locator("[data-test=find]").fill("reunion");
            assertThat(page.locator("#picks [data-test=kind-attended]")).isVisible();
            assertThat(page.locator("#picks [data-test=kind-declared]")).hasCount(0);

            Page bare = plain.as("sudan-office", "/countries/SDN/report");
            bare.locator("[data-test=group-CRISIS] > summary").click();
            bare.locator("[data-test=kind-ended]").click();
            assertThat(bare.locator("[data-test=report-form]")).isVisible();
            bare.navigate(bare.url().replaceFirst("\\?.*", "?q=merged"));
            assertThat(bare.locator("[data-test=kind-merged]")).isVisible();
        }
    }

    @Test
    void what_a_country_exported_is_looked_at_and_is_known_already_where_it_came_from() {
        try (Visitor visitor = visitor(1280, "en")) {
            Page page = visitor.as("administrator", "/countries/SDN?from=&before=");
            page.locator("#fold-timeline > summary").click();
            Download export = page.waitForDownload(() -> page.locator("[data-test=facts]").click());
            page.locator("[data-test=restore]").click();
            page.setInputFiles("#file", export.path());
            page.locator("[data-test=look]").click();
            assertThat(page.locator("[data-test=sum]")).containsText("are here already");
            assertThat(page.locator("[data-test=confirm]")).hasCount(0);
        }
    }

    @Test
    void the_past_says_that_it_is_the_past_and_leads_back() {
        try (Visitor visitor = visitor(360, "en")) {
            Page page =
                    visitor.as("sudan-office", "/countries/SDN?asOf=2023-04-24&knownAt=2023-04-24");
            assertThat(page.locator("[data-test=past]")).containsText("Apr 24, 2023");
            assertThat(page.locator("[data-test=mend]")).hasCount(0);
            page.locator("[data-test=now]").click();
            assertThat(page.locator("[data-test=past]")).hasCount(0);
        }
    }

    @Test
    void a_viewer_is_offered_no_report_and_a_representative_only_answers_for_its_own_seat() {
        try (Visitor first = visitor(1280, "en");
                Visitor second = visitor(1280, "en")) {
            Page viewer = first.as("viewer", "/countries/SDN");
            assertThat(viewer.locator("main a[href*='/report']")).hasCount(0);
            Page rmo = second.as("sudan-rmo", "/countries/SDN");
            Pattern own = Pattern.compile("structure=OMT");
            for (Locator link : rmo.locator("main a[href*='/report']").all())
                assertThat(link).hasAttribute("href", own);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,en", "360,en", "1280,fr", "360,fr"})
    void the_pages_are_accessible_and_never_wider_than_the_screen(int width, String language) {
        try (Visitor visitor = visitor(width, language)) {
            visitor.picks("sudan-office");
            for (String path : PATHS) clear(visitor, path, width, language);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,en", "360,fr"})
    void forms_that_come_back_and_pages_about_files_and_the_past_have_no_barrier(
            int width, String language) {
        try (Visitor office = visitor(width, language);
                Visitor administrator = visitor(width, language)) {
            office.picks("sudan-office");
            for (String path : RARER) clear(office, path, width, language);
            Page page = office.opens("/countries/SDN");
            page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
            clear(office, "everything open", width, language);

            office.opens("/countries/SDN/report?structure=OMT&what=suspended");
            page.locator("[name=REASON]").fill("a@example.org");
            page.locator("[data-test=send]").click();
            page.locator("#e-REASON").waitFor();
            clear(office, "a wrong report", width, language);

            Page restore = administrator.as("administrator", "/countries/SDN/restore");
            clear(administrator, "restore", width, language);
            restore.setInputFiles("#file", file("{\"country\":\"TUR\"}"));
            restore.locator("[data-test=look]").click();
            assertThat(restore.locator("[data-test=line-1]")).isVisible();
            clear(administrator, "a refused file", width, language);
        }
    }

    private static FilePayload file(String lines) {
        return new FilePayload(
                "facts.ndjson", "application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8));
    }

    private static void clear(Visitor visitor, String where, int width, String language) {
        String what = where + " " + language + " " + width;
        if (where.startsWith("/")) visitor.opens(where);
        assertThat(visitor.barriers()).as(what).isEmpty();
        assertThat(visitor.overflows()).as(what).isFalse();
        assertThat(visitor.page().content()).as(what).doesNotContain("??");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator state(Page page, String structure) {
        return page.locator("[data-test=seat-" + structure + "] [data-test=state]");
    }

    private Visitor visitor(int width, String language) {
        return demonstration.arrives(language, width);
    }
}
