package org.muster.tracker.given;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;
import org.springframework.core.env.Environment;

/** Calls the tracker over HTTP, as somebody. */
public record TrackerHttp(AccessTokens tokens, Environment environment) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        return get(Role.HEADQUARTERS, Set.of(), path, headers);
    }

    public HttpResponse<String> get(
            Role role, Set<CountryCode> scope, String path, String... headers)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request(role, scope, path, headers).GET().build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> post(Role role, String path)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request(role, Set.of(), path).POST(HttpRequest.BodyPublishers.noBody()).build(),
                BodyHandlers.ofString());
    }

    /** The lines of a stream as they come. */
    public Stream<String> lines(Role role, Set<CountryCode> scope, String path, String... headers)
            throws IOException, InterruptedException {
        return CLIENT.send(
                        request(role, scope, path, headers).GET().build(), BodyHandlers.ofLines())
                .body();
    }

    public HttpResponse<String> anonymously(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(uri(path)).GET().build(), BodyHandlers.ofString());
    }

    public static Set<CountryCode> countries(String... alpha3) {
        return Arrays.stream(alpha3).map(CountryCode::of).collect(Collectors.toSet());
    }

    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    public String token(Role role, Set<CountryCode> scope) {
        Caller caller = new Caller(new AuthorId("somebody"), role, scope, null);
        return tokens.issue(caller, Instant.now(), Duration.ofMinutes(5)).token();
    }

    private HttpRequest.Builder request(
            Role role, Set<CountryCode> scope, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path))
                        .header("Authorization", "Bearer " + token(role, scope));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }
}
