package org.muster.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.answer.UnfollowTokens;
import org.muster.contract.answer.UnfollowTokens.UnfollowLink;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A mailing list without an account hears no more of what it follows, with one click. */
@WholeMuster
class UnfollowTest {
    private static final String LIST = "unfollow-list";
    private static final String ENTRY =
            """
            {"name":"Example list","email":"unfollow-list@example.org","language":"fr","country":"SDN","regions":[],
             "notifications":{"digestAt":"09:30","watches":[{"countries":["SDN"]}]}}
            """;
    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");

    @Autowired private UnfollowTokens unfollowing;
    @Autowired private AccessTokens access;
    @Autowired private MeterRegistry meters;
    @LocalServerPort private int port;

    @BeforeEach
    void follow() {
        assertThat(send("PUT", ENTRY).status()).isEqualTo(200);
    }

    @Test
    void whoever_only_opens_the_link_follows_as_before() {
        Browser.Answer page = new Browser(port).send("GET", link(), "", PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Ne plus rien suivre ?", "data-test=\"button\"", "lang=\"fr\"");
        assertThat(wishes().path("watches").size()).isEqualTo(1);
    }

    @Test
    void one_click_of_a_mail_program_ends_it_and_leaves_all_else_and_twice_is_once() {
        double before = unfollowed();
        String link = link();
        Map<String, String> mailProgram =
                Map.of("Content-Type", "application/x-www-form-urlencoded");
        for (int i = 0; i < 2; i++) {
            Browser.Answer done =
                    new Browser(port).send("POST", link, "List-Unsubscribe=One-Click", mailProgram);
            assertThat(done.status()).as(done.toString()).isEqualTo(200);
            assertThat(done.body()).contains("Vous ne suivez plus rien");
        }
        assertThat(new Browser(port).send("GET", link, "", PAGE).body())
                .contains("Vous ne suivez plus rien")
                .doesNotContain("data-test=\"button\"");
        assertThat(wishes().path("watches").isEmpty()).isTrue();
        assertThat(wishes().path("digestAt").asString()).startsWith("09:30");
        assertThat(unfollowed() - before).isEqualTo(1);
    }

    @Test
    void a_link_that_was_cut_off_says_so_and_changes_nothing() {
        String link = link();
        Browser.Answer cut =
                new Browser(port).send("POST", link.substring(0, link.length() - 3), "", PAGE);
        assertThat(cut.status()).isEqualTo(404);
        assertThat(cut.body()).contains("This link does not work");
        assertThat(wishes().path("watches").size()).isEqualTo(1);
    }

    @Test
    void whoever_was_erased_meanwhile_follows_nothing() {
        String link = link();
        assertThat(send("DELETE", "").status()).isEqualTo(200);
        assertThat(new Browser(port).send("POST", link, "", PAGE).status()).isEqualTo(200);
    }

    private String link() {
        UnfollowLink link = new UnfollowLink(new PersonId(LIST), Language.FR);
        return "/unfollow/" + unfollowing.seal(link, Instant.now());
    }

    private JsonNode wishes() {
        return MusterJson.mapper().readTree(send("GET", "").body()).path("notifications");
    }

    private double unfollowed() {
        return Optional.ofNullable(meters.find("muster.unfollowed").counter())
                .map(c -> c.count())
                .orElse(0.0);
    }

    private Browser.Answer send(String method, String body) {
        String token =
                access.issue(Caller.service("keeper"), Instant.now(), Duration.ofMinutes(5))
                        .token();
        return new Browser(port)
                .send(
                        method,
                        "/api/v1/people/" + LIST,
                        body,
                        Map.of(
                                "Authorization",
                                "Bearer " + token,
                                "Content-Type",
                                "application/json"));
    }
}
