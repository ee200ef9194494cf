package org.muster.contract.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.contract.json.MusterJson;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Tokens as somebody else might make them. */
@SpringBootTest(
        classes = ApiAccessTest.Door.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:muster-defaults.yml",
            "management.endpoint.health.group.readiness.include=readinessState",
            "muster.access.key=" + ApiAccessTest.KEY
        })
class BearerTokenTest {
    private static final String LONG_KEY = ApiAccessTest.KEY.repeat(2);

    @LocalServerPort private int port;

    @Test
    void a_token_signed_as_ours_are_is_taken() throws JOSEException {
        assertThat(ask(signed(claims(c -> c))).statusCode()).isEqualTo(200);
    }

    static Stream<Arguments> wrongClaims() {
        return Stream.of(
                wrong("of another issuer", c -> c.issuer("elsewhere")),
                wrong("of no issuer", c -> c.issuer(null)),
                wrong("expired", c -> c.expirationTime(in(Duration.ofHours(-1)))),
                wrong("never to expire", c -> c.expirationTime(null)),
                wrong("not yet valid", c -> c.notBeforeTime(in(Duration.ofHours(1)))),
                wrong("of nobody", c -> c.subject(null)),
                wrong("of an account that is none", c -> c.subject("<script>")),
                wrong("without a role", c -> c.claim("role", null)),
                wrong("with a number for a role", c -> c.claim("role", 7)),
                wrong("with many roles", c -> c.claim("role", List.of("ADMINISTRATOR", "VIEWER"))),
                wrong("with a role in small letters", c -> c.claim("role", "administrator")),
                wrong("with an unknown country", c -> c.claim("countries", List.of("ATL"))),
                wrong("with a number for a country", c -> c.claim("countries", List.of(7))),
                wrong("with an object for countries", c -> c.claim("countries", Map.of("a", 1))),
                wrong("of a person that is none", c -> c.claim("person", "no id")));
    }

    @ParameterizedTest(name = "a token {0} is refused")
    @MethodSource("wrongClaims")
    void a_token_with_wrong_claims_is_refused(
            String what, UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        refused(ask(signed(claims(change))));
    }

    @Test
    void a_token_that_nobody_signed_is_refused() {
        refused(ask(new PlainJWT(claims(c -> c)).serialize()));
    }

    @Test
    void a_token_with_another_algorithm_is_refused_though_the_key_is_ours() throws JOSEException {
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS512), claims(c -> c));
        jwt.sign(new MACSigner(LONG_KEY.getBytes(UTF_8)));
        refused(ask(jwt.serialize()));
    }

    @Test
    void a_token_that_was_changed_after_it_was_signed_is_refused() throws JOSEException {
        String[] viewer = signed(claims(c -> c)).split("\\.");
        String[] administrator = signed(claims(c -> c.claim("role", "ADMINISTRATOR"))).split("\\.");
        refused(ask(viewer[0] + "." + administrator[1] + "." + viewer[2]));
        refused(ask(viewer[0] + "." + viewer[1] + "."));
    }

    private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, change);
    }

    private static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(
                        new JWTClaimsSet.Builder()
                                .issuer(AccessTokens.ISSUER)
                                .subject("someone")
                                .issueTime(in(Duration.ZERO))
                                .expirationTime(in(Duration.ofMinutes(5)))
                                .claim("role", "VIEWER"))
                .build();
    }

    private static String signed(JWTClaimsSet claims) throws JOSEException {
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        jwt.sign(new MACSigner(ApiAccessTest.KEY.getBytes(UTF_8)));
        return jwt.serialize();
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        JsonNode problem = MusterJson.mapper().readTree(answer.body());
        assertThat(problem.path("detail").asString()).contains("valid API token");
        assertThat(problem.path("status").asInt()).isEqualTo(401);
    }

    private HttpResponse<String> ask(String token) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/me"))
                        .header("Authorization", "Bearer " + token)
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
