package org.muster.acceptance.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.muster.contract.json.MusterJson;
import tools.jackson.databind.JsonNode;

/** The HTTP API of one service, with a bearer token. */
public record Api(String url, String token) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public JsonNode get(String path) {
        return MusterJson.mapper().readTree(send(request(path).GET()).body());
    }

    /** What is answered to a GET, whatever it is. */
    public int status(String path) {
        return send(request(path).GET()).statusCode();
    }

    public HttpResponse<String> put(String path, String json) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> post(String path, String json) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Reports facts and waits until the tracker has applied them. */
    public HttpResponse<String> report(String country, String json) {
        return report(country, "Prefer", "wait=20", json);
    }

    /** Reports facts with one more header. */
    HttpResponse<String> report(String country, String header, String value, String json) {
        return send(
                request("/api/v1/countries/" + country + "/facts")
                        .header("Content-Type", "application/json")
                        .header(header, value)
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
