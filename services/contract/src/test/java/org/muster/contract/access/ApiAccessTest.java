package org.muster.contract.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:muster-defaults.yml",
            "management.endpoint.health.group.readiness.include=readinessState",
            "muster.access.key=" + ApiAccessTest.KEY
        })
class ApiAccessTest {
    static final String KEY = "a-key-of-tests-that-is-long-enough-1234";
    private static final Caller OFFICE =
            new Caller(
                    new AuthorId("sdn-office"),
                    Role.COUNTRY_OFFICE,
                    Set.of(CountryCode.of("SDN"), CountryCode.of("SSD")),
                    new PersonId("sdn-com"));
    private static final Duration LIFE = Duration.ofMinutes(5);

    @Autowired private AccessTokens tokens;
    @Autowired private Set<String> revokedTokens;
    @LocalServerPort private int port;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({ApiAccess.class, Echo.class})
    static class Door {
        @Bean
        Set<String> revokedTokens() {
            return ConcurrentHashMap.newKeySet();
        }

        @Bean
        TokenRevocations revocations(Set<String> revokedTokens) {
            return revokedTokens::contains;
        }
    }

    @RestController
    static class Echo {
        @GetMapping("/api/v1/me")
        String me() {
            Caller caller = Callers.current();
            return caller.account()
                    + " "
                    + caller.role()
                    + " "
                    + caller.countries().stream().sorted().toList()
                    + " "
                    + caller.person();
        }

        @PostMapping("/api/v1/sudan")
        String sudan() {
            Callers.require(
                    Callers.current().mayReport(CountryCode.of("SDN")),
                    "This account does not report for Sudan");
            return "reported";
        }
    }

    @Test
    void a_token_carries_its_caller_through_the_door() {
        HttpResponse<String> answer = get("/api/v1/me", token(OFFICE));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("sdn-office COUNTRY_OFFICE [SDN, SSD] sdn-com");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_comes_through(Role role) {
        Caller caller = new Caller(new AuthorId("someone"), role, Set.of(), null);
        assertThat(get("/api/v1/me", token(caller)).body())
                .isEqualTo("someone " + role + " [] null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "a.b.c"})
    void without_a_token_that_holds_the_door_stays_shut(String token) {
        unauthorized(get("/api/v1/me", token.isEmpty() ? null : token));
    }

    @Test
    void a_token_signed_with_another_key_is_refused() {
        unauthorized(get("/api/v1/me", tokensOf("another-key-that-is-also-long-enough-99")));
    }

    @Test
    void a_token_is_refused_once_it_has_expired() {
        Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));
        unauthorized(get("/api/v1/me", tokens.issue(OFFICE, anHourAgo, LIFE).token()));
    }

    @Test
    void a_token_is_refused_once_it_is_revoked() {
        AccessTokens.Issued issued = tokens.issue(OFFICE, Instant.now(), Duration.ofDays(30));
        assertThat(get("/api/v1/me", issued.token()).statusCode()).isEqualTo(200);
        revokedTokens.add(issued.id());
        unauthorized(get("/api/v1/me", issued.token()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"role=EMPEROR", "countries=Atlantis", "sub=no account", "iss=other"})
    void a_token_that_says_what_no_caller_is_is_refused(String claim) {
        String[] parts = claim.split("=", 2);
        JwtClaimsSet claims =
                JwtClaimsSet.builder()
                        .issuer(AccessTokens.ISSUER)
                        .subject("someone")
                        .issuedAt(Instant.now())
                        .expiresAt(Instant.now().plus(LIFE))
                        .claim("role", "VIEWER")
                        .claim(parts[0], parts[1])
                        .build();
        String token =
                new NimbusJwtEncoder(new com.nimbusds.jose.jwk.source.ImmutableSecret<>(key(KEY)))
                        .encode(
                                JwtEncoderParameters.from(
                                        JwsHeader.with(MacAlgorithm.HS256).build(), claims))
                        .getTokenValue();
        unauthorized(get("/api/v1/me", token));
    }

    @Test
    void what_a_caller_may_not_do_is_refused_with_its_sentence() {
        HttpResponse<String> answer = send("POST", "/api/v1/sudan", token(viewer()));
        assertThat(answer.statusCode()).isEqualTo(403);
        JsonNode problem = problem(answer);
        assertThat(problem.path("detail").asString())
                .isEqualTo("This account does not report for Sudan");
        assertThat(problem.path("status").asInt()).isEqualTo(403);
        assertThat(send("POST", "/api/v1/sudan", token(OFFICE)).body()).isEqualTo("reported");
    }

    @Test
    void health_is_open_and_metrics_are_not() {
        assertThat(get("/actuator/health/liveness", null).statusCode()).isEqualTo(200);
        unauthorized(get("/actuator/prometheus", null));
        unauthorized(get("/actuator/env", null));
    }

    @Test
    void a_short_key_is_refused_at_the_start() {
        assertThatThrownBy(() -> new AccessSettings("too short", LIFE, null, LIFE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32 characters");
    }

    private static Caller viewer() {
        return new Caller(new AuthorId("v"), Role.VIEWER, Set.of(), null);
    }

    private static void unauthorized(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(problem(answer).path("detail").asString()).contains("valid API token");
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        return MusterJson.mapper().readTree(answer.body());
    }

    private String token(Caller caller) {
        return tokens.issue(caller, Instant.now(), LIFE).token();
    }

    private static String tokensOf(String key) {
        return new AccessTokens(key(key)).issue(OFFICE, Instant.now(), LIFE).token();
    }

    private static SecretKey key(String text) {
        return new SecretKeySpec(text.getBytes(UTF_8), "HmacSHA256");
    }

    private HttpResponse<String> get(String path, @Nullable String token) {
        return send("GET", path, token);
    }

    private HttpResponse<String> send(String method, String path, @Nullable String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (token != null) request.header("Authorization", "Bearer " + token);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
