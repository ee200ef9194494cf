package org.muster.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.console.account.Accounts;
import org.muster.console.token.KeptTokens;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The API by account, as {@code api.csv} says. */
@WholeMuster
class ApiAccessTest {
    private static final AccessTable TABLE = AccessTable.read("api.csv");
    private static final Duration LIFE = Duration.ofMinutes(10);

    @Autowired private AccessTokens tokens;
    @Autowired private KeptTokens kept;
    @Autowired private Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort private int port;

    static Stream<AccessTable.Line> lines() {
        return TABLE.lines().stream();
    }

    @Test
    void every_address_of_the_API_has_a_line() {
        Set<String> tried =
                lines().map(AccessTable.Line::endpoint)
                        .collect(Collectors.toCollection(TreeSet::new));
        for (String address : new Addresses(mapping).ofTheApi())
            assertThat(tried)
                    .as("add to access/%s: %s", TABLE.resource(), TABLE.lineToAdd(address))
                    .contains(address);
        tried.removeIf(t -> t.contains(" /actuator/"));
        assertThat(new Addresses(mapping).ofTheApi())
                .as("access/%s has lines for addresses that are gone", TABLE.resource())
                .containsAll(tried);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void each_account_may_do_what_the_table_says(AccessTable.Line line) {
        line.expected()
                .forEach(
                        (account, expected) -> {
                            prepare(line);
                            Browser.Answer answer = answered(line, token(account));
                            assertThat(word(answer, expected))
                                    .as("%s: %s answered %s", account, line, answer)
                                    .isEqualTo(expected);
                            if (answer.status() >= 400)
                                assertThat(answer.type()).startsWith("application/problem+json");
                        });
    }

    @ParameterizedTest
    @MethodSource("lines")
    void without_a_token_that_holds_nothing_is_answered(AccessTable.Line line) {
        Caller administrator = caller("administrator");
        String expired =
                tokens.issue(administrator, Instant.now().minus(Duration.ofDays(1)), LIFE).token();
        String foreign =
                AccessTokens.signedWith("a key of another installation, long enough")
                        .issue(administrator, Instant.now(), LIFE)
                        .token();
        for (String token :
                new String[] {"", expired, foreign, revoked(administrator), "nonsense"}) {
            Browser.Answer answer = call(line, token);
            assertThat(answer.status()).as("%s with '%s'", line, token).isEqualTo(401);
            assertThat(answer.type()).startsWith("application/problem+json");
        }
    }

    @Test
    void health_is_open_to_everybody() {
        Browser anybody = new Browser(port);
        for (String probe : new String[] {"", "/liveness", "/readiness"})
            assertThat(anybody.send("GET", "/actuator/health" + probe, "", Map.of()).status())
                    .isEqualTo(200);
    }

    @Test
    void lists_hold_only_what_the_account_may_see() {
        await().untilAsserted(
                        () ->
                                assertThat(get("/api/v1/countries", "headquarters"))
                                        .contains("\"SDN\"", "\"TUR\""));
        for (String list : new String[] {"/api/v1/countries", "/api/v1/deliveries"}) {
            assertThat(get(list, "turkiye-office")).doesNotContain("\"SDN\"");
            assertThat(get(list, "sudan-office")).doesNotContain("\"TUR\"");
        }
    }

    private String get(String path, String account) {
        Browser.Answer answer =
                new Browser(port)
                        .send("GET", path, "", Map.of("Authorization", "Bearer " + token(account)));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    /** Whoever is erased was there before. */
    private void prepare(AccessTable.Line line) {
        if (line.endpoint().equals("DELETE /api/v1/people/{id}"))
            new Browser(port)
                    .send(
                            "PUT",
                            line.call(),
                            "{\"name\":\"Example (tried)\",\"country\":\"SDN\"}",
                            headers(token("administrator"), "application/json"));
    }

    /** Who is asked to come back, as after a rebuild, comes back; nearly nobody has to wait. */
    private Browser.Answer answered(AccessTable.Line line, String token) {
        return await().pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(30))
                .until(() -> call(line, token), answer -> answer.status() != 503);
    }

    private Browser.Answer call(AccessTable.Line line, String token) {
        String type =
                line.path().endsWith("/imports") ? "application/x-ndjson" : "application/json";
        return new Browser(port)
                .send(line.method(), line.call(), line.body(), headers(token, type));
    }

    private static Map<String, String> headers(String token, String type) {
        return token.isEmpty()
                ? Map.of("Content-Type", type)
                : Map.of("Content-Type", type, "Authorization", "Bearer " + token);
    }

    private static String word(Browser.Answer answer, String expected) {
        if (expected.matches("\\d+")) return Integer.toString(answer.status());
        if (answer.body().startsWith("{\"recorded\":0,\"refused\":1,")) return "no";
        return answer.status() / 100 == 2
                ? "yes"
                : answer.status() == 403 ? "no" : Integer.toString(answer.status());
    }

    private String revoked(Caller caller) {
        AccessTokens.Issued issued = tokens.issue(caller, Instant.now(), LIFE);
        kept.keep("whoever-lost-it", "to be revoked", issued);
        kept.revokeAll("whoever-lost-it");
        return issued.token();
    }

    private String token(String account) {
        return tokens.issue(caller(account), Instant.now(), LIFE).token();
    }

    private Caller caller(String account) {
        return account.equals("service")
                ? Caller.service("tracker")
                : accounts.principal(accounts.find(account).orElseThrow()).caller();
    }
}
