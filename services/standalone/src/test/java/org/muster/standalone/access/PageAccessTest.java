package org.muster.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The pages by account, as {@code pages.csv} says. */
@WholeMuster
class PageAccessTest {
    private static final AccessTable TABLE = AccessTable.read("pages.csv");
    private static final String NOBODY = "nobody";
    private static final Map<String, Browser> BROWSERS = new HashMap<>();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired private AccessTokens tokens;
    @LocalServerPort private int port;

    static Stream<AccessTable.Line> lines() {
        return TABLE.lines().stream();
    }

    static Stream<AccessTable.Line> forms() {
        // what is sent with the link of a mail is sent without a cookie, so nobody else can send it
        return lines().filter(l -> l.method().equals("POST") && !l.path().endsWith("/{token}"));
    }

    @Test
    void every_page_and_form_has_a_line() {
        Set<String> tried =
                lines().map(AccessTable.Line::endpoint)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> pages = new Addresses(mapping).ofPages();
        for (String page : pages)
            assertThat(tried)
                    .as("add to access/%s: %s", TABLE.resource(), TABLE.lineToAdd(page))
                    .contains(page);
        assertThat(pages)
                .as("access/%s has lines for pages that are gone", TABLE.resource())
                .containsAll(tried);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void each_account_may_do_what_the_table_says(AccessTable.Line line) {
        line.expected()
                .forEach(
                        (account, expected) -> {
                            prepare(line);
                            Browser.Answer answer = ask(line, account);
                            assertThat(word(answer, expected))
                                    .as("%s: %s answered %s", account, line, answer)
                                    .isEqualTo(expected);
                        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void no_form_is_taken_without_its_CSRF_token(AccessTable.Line line) {
        Browser.Answer answer =
                Browser.signedIn(port, "administrator")
                        .send("POST", line.call(), line.body(), Map.of());
        assertThat(answer.status()).as(line.toString()).isEqualTo(403);
    }

    /** Whoever is changed or erased was there before. */
    private void prepare(AccessTable.Line line) {
        if (!line.call().startsWith("/people/tried-page")) return;
        String token =
                tokens.issue(Caller.service("tests"), Instant.now(), Duration.ofMinutes(1)).token();
        new Browser(port)
                .send(
                        "PUT",
                        "/api/v1/people/tried-page",
                        "{\"name\":\"Example (tried)\",\"country\":\"SDN\"}",
                        Browser.json(token));
    }

    private Browser.Answer ask(AccessTable.Line line, String account) {
        Browser browser =
                BROWSERS.computeIfAbsent(
                        account,
                        a -> a.equals(NOBODY) ? new Browser(port) : Browser.signedIn(port, a));
        String body = line.body();
        if (line.method().equals("POST"))
            body +=
                    (body.isEmpty() ? "" : "&")
                            + "_csrf="
                            + browser.csrf(account.equals(NOBODY) ? "/sign-in" : "/");
        return browser.send(line.method(), line.call(), body, Map.of("Accept", "text/html,*/*"));
    }

    private static String word(Browser.Answer answer, String expected) {
        if (expected.matches("\\d+")) return Integer.toString(answer.status());
        if (answer.toSignIn() || answer.status() == 403 || answer.status() == 401) return "no";
        return answer.status() < 400 ? "yes" : Integer.toString(answer.status());
    }
}
