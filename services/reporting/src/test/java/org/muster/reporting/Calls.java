package org.muster.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.json.MusterJson;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** HTTP calls as a script makes them. */
public record Calls(Environment environment, AccessTokens tokens) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** A request under way to be sent. */
    public record Call(
            Calls calls, Caller caller, String method, String path, Map<String, String> headers) {

        public Call with(String header, String value) {
            Map<String, String> all = new LinkedHashMap<>(headers);
            all.put(header, value);
            return new Call(calls, caller, method, path, all);
        }

        public Call json() {
            return with("Content-Type", "application/json");
        }

        public HttpResponse<String> send() {
            return send(new byte[0]);
        }

        public HttpResponse<String> send(String body) {
            return send(body.getBytes(StandardCharsets.UTF_8));
        }

        public HttpResponse<String> send(byte[] body) {
            return send(
                    body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        }

        public HttpResponse<String> send(HttpRequest.BodyPublisher body) {
            String port = calls.environment.getRequiredProperty("local.server.port");
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .method(method, body)
                            .header(
                                    "Authorization",
                                    "Bearer "
                                            + calls.tokens
                                                    .issue(
                                                            caller,
                                                            Instant.now(),
                                                            Duration.ofMinutes(5))
                                                    .token());
            headers.forEach(request::header);
            try {
                return CLIENT.send(request.build(), BodyHandlers.ofString());
            } catch (IOException e) {
                throw new AssertionError(method + " " + path, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    public Call as(Caller caller, String method, String path) {
        return new Call(this, caller, method, path, Map.of());
    }

    /** The office of Sudan reports. */
    public Call report() {
        return as(CallingApi.OFFICE, "POST", "/api/v1/countries/SDN/facts").json();
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return MusterJson.mapper().readTree(answer.body());
    }

    /** The problem document of an answer, which must be one of a status. */
    public static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
        JsonNode problem = json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(problem.has("properties")).isFalse();
        return problem;
    }
}
