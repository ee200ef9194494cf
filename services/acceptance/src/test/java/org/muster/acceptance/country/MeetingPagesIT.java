package org.muster.acceptance.country;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.acceptance.browser.Demonstration;
import org.muster.acceptance.browser.PageTest;
import org.muster.acceptance.browser.Visitor;

/** Single meetings are called off and moved where a table meets by the clock. */
@PageTest
class MeetingPagesIT {
    private static final Path PICTURES =
            Path.of(System.getProperty("muster.screenshots", "target/screenshots"), "meetings");
    private static final String OFF = "/report?structure=UNCT&what=meeting-cancelled";

    /** In lines, by the height that the browser gave each label. */
    private static final String TALLEST_LABEL =
            """
            Math.max(...[...document.querySelectorAll('.stacked td[data-label]')]
              .map(td => getComputedStyle(td, '::before'))
              .map(label => Math.round(parseFloat(label.height) / parseFloat(label.lineHeight))))
            """;

    private final Demonstration demonstration;

    MeetingPagesIT(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @ParameterizedTest
    @CsvSource({"1280,en,PLW", "360,fr,TUV"})
    void a_meeting_is_chosen_among_those_that_come_on_a_desk_and_on_a_phone(
            int width, String language, String country) {
        meetsDaily(country);
        try (Visitor visitor = demonstration.in(language, "headquarters", width)) {
            Page page = visitor.opens("/countries/" + country + OFF);
            clear(visitor, "off-" + width);
            page.locator("[data-test=field-CALLED_OFF] summary").click();
            assertThat(page.locator("[name='CALLED_OFF.other']")).isVisible();
            clear(visitor, "off-another-" + width);
            visitor.opens(
                    "/countries/" + country + "/report?structure=UNCT&what=meeting-scheduled");
            clear(visitor, "moved-" + width);

            visitor.opens("/countries/" + country + OFF);
            page.locator("[name=CALLED_OFF]").selectOption(new SelectOption().setIndex(2));
            page.locator("[data-test=send]").click();
            assertThat(page.locator("[data-test=done]")).isVisible();
            visitor.opens("/countries/" + country);
            assertThat(page.locator("[data-test=findings]")).hasCount(0);
        }
    }

    @Test
    void one_that_does_not_exist_is_found_and_corrected_to_the_one_of_that_day_without_a_script() {
        meetsDaily("NIU");
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(3).toString();
        try (Visitor visitor = demonstration.arrivesWithoutScript();
                Visitor phone = demonstration.in("fr", "headquarters", 360)) {
            Page page = visitor.as("headquarters", "/countries/NIU" + OFF);
            page.locator("[data-test=field-CALLED_OFF] summary").click();
            page.locator("[name='CALLED_OFF.other']").fill(day + "T03:00");
            page.locator("[data-test=send]").click();
            Locator remedy = page.locator("[data-test=remedy]");
            assertThat(remedy).containsText("1:00");
            phone.opens("/countries/NIU");
            phone.page().evaluate("document.querySelector('#fold-findings').open = true");
            clear(phone, "found-360");

            visitor.opens(page.locator("[data-test=correct]").getAttribute("href"));
            page.locator("[name=CALLED_OFF]").selectOption(new SelectOption().setIndex(4));
            page.locator("[data-test=send]").click();
            assertThat(page.locator("[data-test=done]")).isVisible();
            assertThat(page.locator("[data-test=findings]")).hasCount(0);
        }
    }

    @Test
    void labels_beside_long_words_of_the_preview_stay_on_one_line_on_a_phone() {
        meetsDaily("COK");
        try (Visitor phone = demonstration.in("fr", "headquarters", 360)) {
            Page page = phone.opens("/countries/COK/preview");
            assertThat(page.locator("[data-test=preview-row]").first()).isVisible();
            page.locator("[data-test=preview-row] td.long")
                    .first()
                    .evaluate("td => td.textContent = 'Représentation permanente '.repeat(8)");
            assertThat(page.evaluate(TALLEST_LABEL)).as("lines").isEqualTo(1);
            clear(phone, "preview-360");
        }
    }

    private static void clear(Visitor visitor, String name) {
        visitor.page()
                .screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(PICTURES.resolve(name + ".png")));
        assertThat(visitor.barriers()).as(name).isEmpty();
        assertThat(visitor.overflows()).as(name).isFalse();
        assertThat(visitor.page().content()).as(name).doesNotContain("??");
    }

    private void meetsDaily(String country) {
        report(
                country,
                "structure.activated",
                "\"platform\":\"UNCT\",\"level\":\"NATIONAL\",\"place\":{\"remote\":false}");
        report(
                country,
                "structure.described",
                "\"rhythm\":\"FREQ=DAILY;BYHOUR=13\",\"venue\":\"UN House, Main Conference Hall\"");
    }

    private void report(String country, String type, String data) {
        String body =
                "{\"type\":\"%s\",\"effective\":\"%s\",\"data\":{\"structure\":\"UNCT\",%s}}"
                        .formatted(type, Instant.now().minus(3, ChronoUnit.DAYS), data);
        assertThat(demonstration.muster().report(country, country + type, body).statusCode())
                .isEqualTo(201);
    }
}
