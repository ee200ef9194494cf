package org.muster.standalone.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls over HTTP, with the cookies and the CSRF token of whoever signed in. */
final class Browser {
    private static final Pattern CSRF =
            Pattern.compile(
                    "name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");

    /** An event stream has no end, so of every body only this much is read. */
    private static final int MOST = 2_000_000;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String root;

    Browser(int port) {
        this.root = "http://127.0.0.1:" + port;
    }

    /** What came back. */
    record Answer(int status, String type, String location, String body) {
        boolean toSignIn() {
            return (status == 302 || status == 303) && location.contains("/sign-in");
        }

        /** A page is too long for the message of a test. */
        @Override
        public String toString() {
            return status + " " + type + " " + body.lines().limit(3).toList() + location;
        }
    }

    static Browser signedIn(int port, String account) {
        Browser browser = new Browser(port);
        Answer answer =
                browser.send(
                        "POST",
                        "/sign-in",
                        "account=" + account + "&password=&_csrf=" + browser.csrf("/sign-in"),
                        Map.of());
        if (answer.status() != 302 || answer.toSignIn())
            throw new AssertionError(account + " cannot sign in: " + answer);
        return browser;
    }

    /** The headers with which a program says JSON. */
    static Map<String, String> json(String token) {
        return Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    /** The token that the forms of a page carry, ready for another form. */
    String csrf(String page) {
        Matcher token = CSRF.matcher(send("GET", page, "", Map.of("Accept", "text/html")).body());
        if (!token.find()) throw new AssertionError("no form with a CSRF token on " + page);
        String value = token.group(1) == null ? token.group(2) : token.group(1);
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    Answer send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path))
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (!headers.containsKey("Content-Type") && !body.isEmpty())
            request.header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::header);
        try {
            HttpResponse<InputStream> answer =
                    client.send(request.build(), BodyHandlers.ofInputStream());
            String type = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(
                    answer.statusCode(),
                    type,
                    answer.headers().firstValue("Location").orElse(""),
                    text(type, answer.body()));
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String text(String type, InputStream body) throws IOException {
        try (body) {
            return type.startsWith("text/event-stream")
                    ? ""
                    : new String(body.readNBytes(MOST), StandardCharsets.UTF_8);
        }
    }
}
