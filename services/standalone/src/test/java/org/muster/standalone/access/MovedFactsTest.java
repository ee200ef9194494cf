package org.muster.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.json.MusterJson;
import org.muster.embedded.TemporaryInfrastructureConfiguration;
import org.muster.standalone.MusterApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import tools.jackson.databind.JsonNode;

/** The facts of the demonstration go from one Muster into another one that is empty. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovedFactsTest {
    private static final String[] COUNTRIES = {"SDN", "TUR", "SYR"};
    private static final String AS_OF = "?asOf=2026-11-20T12:00:00Z&knownAt=2026-11-20T12:00:00Z";

    private ConfigurableApplicationContext full;
    private ConfigurableApplicationContext empty;

    @BeforeAll
    void start() {
        full = muster(true);
        empty = muster(false);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> {
                            for (String country : COUNTRIES)
                                assertThat(get(full, country, "/facts").lines().count())
                                        .isPositive()
                                        .isEqualTo(count(full, country));
                        });
    }

    @AfterAll
    void stop() {
        full.close();
        empty.close();
    }

    @Test
    void facts_that_are_brought_into_an_empty_system_give_the_same_situation_byte_for_byte() {
        for (String country : COUNTRIES) {
            String file = get(full, country, "/facts");
            JsonNode report = bring(file);
            assertThat(report.path("recorded").asLong() + report.path("known").asLong())
                    .isEqualTo(file.lines().count());
            assertThat(report.path("refused").asInt()).as(report.toString()).isZero();
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> assertThat(get(empty, country, "/facts")).hasSameSizeAs(file));
            assertThat(get(empty, country, "/facts")).isEqualTo(file);
            await().untilAsserted(
                            () ->
                                    assertThat(get(empty, country, "/timeline"))
                                            .isEqualTo(get(full, country, "/timeline")));
            for (String at : new String[] {"", AS_OF, "?asOf=2024-01-01", "?knownAt=2023-05-01"})
                await().untilAsserted(
                                () ->
                                        assertThat(situation(empty, country, at))
                                                .as(country + at)
                                                .isEqualTo(situation(full, country, at)));
            assertThat(get(empty, country, "/duties" + AS_OF))
                    .isEqualTo(get(full, country, "/duties" + AS_OF));
        }
    }

    @Test
    void facts_that_are_brought_twice_are_there_once_and_change_nothing() {
        String file = get(full, "SYR", "/facts");
        bring(file);
        await().until(() -> get(empty, "SYR", "/facts").equals(file));
        String before = get(empty, "SYR", AS_OF);
        JsonNode again = bring(file);
        assertThat(again.path("recorded").asInt()).isZero();
        assertThat(again.path("known").asLong()).isEqualTo(file.lines().count());
        assertThat(get(empty, "SYR", AS_OF)).isEqualTo(before);
    }

    private static String situation(
            ConfigurableApplicationContext muster, String country, String at) {
        return MusterJson.mapper().readTree(get(muster, country, at)).path("situation").toString();
    }

    private static long count(ConfigurableApplicationContext muster, String country) {
        return MusterJson.mapper().readTree(get(muster, country, "/timeline")).size();
    }

    private JsonNode bring(String file) {
        Browser.Answer answer =
                browser(empty)
                        .send(
                                "POST",
                                "/api/v1/imports",
                                file,
                                Map.of(
                                        "Authorization",
                                        token(empty),
                                        "Content-Type",
                                        "application/x-ndjson"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return MusterJson.mapper().readTree(answer.body());
    }

    private static String get(ConfigurableApplicationContext muster, String country, String what) {
        Browser.Answer answer =
                browser(muster)
                        .send(
                                "GET",
                                "/api/v1/countries/" + country + what,
                                "",
                                Map.of("Authorization", token(muster)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private static Browser browser(ConfigurableApplicationContext muster) {
        return new Browser(
                muster.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private static String token(ConfigurableApplicationContext muster) {
        Caller caller = Caller.service("mover");
        return "Bearer "
                + muster.getBean(AccessTokens.class)
                        .issue(caller, Instant.now(), Duration.ofMinutes(5))
                        .token();
    }

    private static ConfigurableApplicationContext muster(boolean demonstration) {
        return new SpringApplicationBuilder(
                        MusterApplication.class, TemporaryInfrastructureConfiguration.class)
                .beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE)
                .run(
                        "--server.port=0",
                        "--muster.demo=" + demonstration,
                        "--muster.data=" + System.getProperty("java.io.tmpdir"));
    }
}
