package org.muster.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.json.MusterJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whoever waits for a report is shown the country as it is with it. */
@WholeMuster
class AppliedReportTest {
    private static final String CONFIRMED =
            "{\"type\":\"structure.confirmed.v1\",\"effective\":\"%s\",\"data\":{\"structure\":\"OMT\"}}";

    @Autowired private AccessTokens tokens;
    @LocalServerPort private int port;

    @Test
    void a_report_that_is_waited_for_comes_back_with_the_country_that_holds_it() {
        JsonNode before = view(report("wait=20"));
        JsonNode after = view(report("respond-async, wait=20"));
        assertThat(after.path("situation").path("country").asString("")).isEqualTo("SDN");
        assertThat(after.path("version").asLong()).isGreaterThan(before.path("version").asLong());
    }

    @Test
    void a_report_that_is_not_waited_for_comes_back_without_it() {
        assertThat(view(report("return=minimal")).isNull()).isTrue();
    }

    private static JsonNode view(Browser.Answer answer) {
        assertThat(answer.status()).isEqualTo(201);
        return MusterJson.mapper().readTree(answer.body()).path("applied");
    }

    private Browser.Answer report(String prefer) {
        Instant now = Instant.now();
        String token = tokens.issue(Caller.service("script"), now, Duration.ofMinutes(1)).token();
        return new Browser(port)
                .send(
                        "POST",
                        "/api/v1/countries/SDN/facts",
                        CONFIRMED.formatted(now),
                        Map.of(
                                "Authorization",
                                "Bearer " + token,
                                "Content-Type",
                                "application/json",
                                "Prefer",
                                prefer));
    }
}
