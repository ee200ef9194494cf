package org.muster.acceptance.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.acceptance.browser.Demonstration;
import org.muster.acceptance.browser.PageTest;
import org.muster.acceptance.process.RunningMuster;
import tools.jackson.databind.JsonNode;

/**
 * The mails of every kind of reminder in every language, as a mail program shows them on a desk and
 * on a phone. In each language there is a head of office to whom everything happens at once.
 */
@PageTest
class MailPicturesIT {
    private static final Path PICTURES =
            Path.of(System.getProperty("muster.screenshots", "target/screenshots"), "mails");
    private static final int KINDS = 15;
    private static final int PHONE = 360;
    private static final int DESK = 1280;

    private final Demonstration demonstration;
    private final RunningMuster muster;

    MailPicturesIT(Demonstration demonstration) {
        this.demonstration = demonstration;
        this.muster = demonstration.muster();
    }

    @ParameterizedTest
    @CsvSource({"EN, KEN, ltr", "FR, TCD, ltr", "ES, COL, ltr", "AR, YEM, rtl"})
    void mails_of_every_kind_are_whole_and_fit_on_a_phone(
            String language, String country, String direction) {
        String person = "head-" + language.toLowerCase(Locale.ROOT);
        employs(person, language, country);
        assertThat(muster.report(country, "everything-" + country, everything(person)).statusCode())
                .isEqualTo(201);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(kinds(person, country)).hasSize(KINDS));
        List<JsonNode> mails = mailsTo(person);
        assertThat(mails).isNotEmpty();
        int number = 0;
        for (JsonNode mail : mails) {
            for (String part : List.of("subject", "text", "html"))
                assertThat(mail.path(part).asString())
                        .doesNotContain("??", "{0}", "{1}", "{2}", "{3}", "null");
            picture(mail, direction, language + "-" + number++);
        }
    }

    private void picture(JsonNode mail, String direction, String name) {
        try (Page page = demonstration.chromium().browser().newPage()) {
            page.setContent(mail.path("html").asString());
            assertThat(page.evaluate("getComputedStyle(document.body.firstElementChild).direction"))
                    .isEqualTo(direction);
            for (int width : List.of(DESK, PHONE)) {
                page.setViewportSize(width, 800);
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(PICTURES.resolve(name + "-" + width + ".png")));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("%s at %d", name, width)
                        .isEqualTo(width);
            }
        }
    }

    /** What the head was told by mail, of which kinds. */
    private TreeSet<String> kinds(String person, String country) {
        TreeSet<String> kinds = new TreeSet<>();
        for (JsonNode d : muster.get("/api/v1/deliveries?country=" + country))
            if (d.path("channel").asString().equals("MAIL")
                    && d.path("person").asString().equals(person)
                    && d.path("outcome").asString().equals("DELIVERED"))
                kinds.add(d.path("kind").asString());
        return kinds;
    }

    private List<JsonNode> mailsTo(String person) {
        List<JsonNode> mails = new ArrayList<>();
        for (JsonNode mail : muster.get("/api/v1/mailbox"))
            if (mail.path("to").asString().equals(person + "@example.org")) mails.add(mail);
        return mails;
    }

    private void employs(String person, String language, String country) {
        muster.put(
                "/api/v1/people/" + person,
                "{\"name\":\"Example Head\",\"email\":\"%s@example.org\",\"language\":\"%s\",\"country\":\"%s\"}"
                        .formatted(person, language, country));
    }

    /** Facts under which every kind of reminder is due at once. */
    private static String everything(String person) {
        List<String> facts = new ArrayList<>();
        facts.add(
                fact(
                        "post.taken-up",
                        ago(Duration.ofDays(9)),
                        "\"post\":\"COM\",\"role\":\"CHIEF_OF_MISSION\",\"person\":\"%s\",\"officerInCharge\":false"
                                .formatted(person)));
        active(facts, "OMT", 200);
        active(facts, "PMT", 10);
        facts.add(of("structure.suspended", ago(Duration.ofDays(1)), "PMT"));
        active(facts, "UNCT", 10);
        facts.add(of("structure.suspended", ago(Duration.ofDays(5)), "UNCT"));
        facts.add(of("structure.resumed", ago(Duration.ofHours(1)), "UNCT"));
        for (String table : List.of("HCT", "SMT")) {
            active(facts, table, 10);
            facts.add(
                    fact(
                            "representative.assigned",
                            ago(Duration.ofDays(9)),
                            "\"structure\":\"%s\",\"person\":\"%s\",\"kind\":\"PRIMARY\",\"until\":\"%s\""
                                    .formatted(table, person, ago(Duration.ofDays(-2)))));
        }
        facts.add(of("structure.resumed", ago(Duration.ofDays(2)), "SMT"));
        meets(facts, "HCT", Duration.ofMinutes(-30));
        meets(facts, "HCT", Duration.ofHours(5));
        meets(facts, "HCT", Duration.ofHours(-12));
        meets(facts, "SMT", Duration.ofHours(-12));
        facts.add(
                fact(
                        "absence.recorded",
                        ago(Duration.ofDays(-1)),
                        "\"person\":\"%s\",\"until\":\"%s\",\"reason\":\"LEAVE\""
                                .formatted(person, ago(Duration.ofDays(-3)))));
        crisis(facts, "new", Duration.ofHours(30));
        crisis(facts, "long", Duration.ofDays(400));
        facts.add(
                fact(
                        "scale-up.declared",
                        ago(Duration.ofDays(300)),
                        "\"crisis\":\"long-" + person + "\""));
        crisis(facts, "over", Duration.ofDays(60));
        facts.add(
                fact(
                        "crisis.ended",
                        ago(Duration.ofDays(1)),
                        "\"crisis\":\"over-" + person + "\""));
        return "{\"facts\":[%s]}".formatted(String.join(",", facts).replace("PERSON", person));
    }

    private static void active(List<String> facts, String table, int days) {
        facts.add(
                fact(
                        "structure.activated",
                        ago(Duration.ofDays(days)),
                        "\"structure\":\"%s\",\"platform\":\"%s\"".formatted(table, table)));
    }

    private static void meets(List<String> facts, String table, Duration ago) {
        facts.add(
                fact(
                        "meeting.scheduled",
                        ago(Duration.ofDays(2)),
                        "\"structure\":\"%s\",\"at\":\"%s\"".formatted(table, ago(ago))));
    }

    private static void crisis(List<String> facts, String name, Duration ago) {
        facts.add(
                fact(
                        "crisis.declared",
                        ago(ago),
                        "\"crisis\":\"%s-PERSON\",\"name\":\"Example crisis (%s)\",\"context\":\"CONFLICT\""
                                .formatted(name, name)));
    }

    private static String of(String type, String at, String table) {
        return fact(type, at, "\"structure\":\"" + table + "\"");
    }

    private static String fact(String type, String at, String data) {
        return "{\"type\":\"%s\",\"effective\":\"%s\",\"data\":{%s}}".formatted(type, at, data);
    }

    private static String ago(Duration ago) {
        return Instant.now().minus(ago).toString();
    }
}
