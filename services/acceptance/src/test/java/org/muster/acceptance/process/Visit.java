package org.muster.acceptance.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who is signed in at the console, without a browser: cookies and forms. */
public final class Visit {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final String console;

    private Visit(String console) {
        this.console = console;
    }

    public static Visit signIn(String console, String account, String password) {
        Visit visit = new Visit(console);
        visit.post("/sign-in", "/sign-in", Map.of("account", account, "password", password));
        return visit;
    }

    public String get(String path) {
        return send(request(path).GET());
    }

    /** Fills in the form of a page; the page that comes then is the answer. */
    public String post(String page, String action, Map<String, String> fields) {
        Matcher csrf = CSRF.matcher(get(page));
        if (!csrf.find()) throw new AssertionError(page + " has no form");
        String form =
                fields.entrySet().stream()
                        .map(e -> "&" + e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                        .collect(Collectors.joining("", "_csrf=" + csrf.group(1), ""));
        return send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** The names of the events that an open page gets, as they come. */
    public List<String> live() {
        List<String> events = new CopyOnWriteArrayList<>();
        HttpRequest stream = request("/live").header("Accept", "text/event-stream").build();
        http.sendAsync(stream, BodyHandlers.ofLines())
                .thenAcceptAsync(
                        answer ->
                                answer.body()
                                        .filter(line -> line.startsWith("event:"))
                                        .forEach(line -> events.add(line.substring(6).strip())),
                        Thread::startVirtualThread);
        return events;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(console + path));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return http.send(
                            request.timeout(Duration.ofSeconds(60)).build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
