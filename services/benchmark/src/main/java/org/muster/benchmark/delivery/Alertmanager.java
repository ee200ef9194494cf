package org.muster.benchmark.delivery;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.embedded.port.LoopbackPort;

/**
 * The peer: Debian's prometheus-alertmanager, where it is installed, telling the same sink. Every
 * alert is a group of its own and is sent at once, as every reminder goes to somebody else.
 */
final class Alertmanager implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String CONFIGURATION =
            """
            global:
              smtp_from: peer@example.org
              smtp_require_tls: false
            route:
              receiver: sink
              group_by: ['...']
              group_wait: 0s
              group_interval: 1s
              repeat_interval: 1h
            receivers:
            - name: sink
            """;
    private static final String MAIL =
            """
              email_configs:
              - to: p@example.org
                smarthost: 127.0.0.1:%d
                send_resolved: false
            """;
    private static final String WEBHOOK =
            """
              webhook_configs:
              - url: %s
                send_resolved: false
            """;

    private final Process process;
    private final URI api;
    private int alerts;

    private Alertmanager(Process process, int port) {
        this.process = process;
        this.api = URI.create("http://127.0.0.1:" + port + "/api/v2/alerts");
    }

    /** Starts it, to mail to a port of loopback; empty where it is not installed. */
    static Optional<Alertmanager> mailing(int port) throws IOException {
        return start(MAIL.formatted(port));
    }

    /** Starts it, to post to an address; empty where it is not installed. */
    static Optional<Alertmanager> posting(URI address) throws IOException {
        return start(WEBHOOK.formatted(address));
    }

    private static Optional<Alertmanager> start(String receiver) throws IOException {
        Optional<Path> program =
                Stream.of(System.getenv("PATH").split(":"))
                        .map(directory -> Path.of(directory, "prometheus-alertmanager"))
                        .filter(Files::isExecutable)
                        .findFirst();
        if (program.isEmpty()) {
            Figures.say("prometheus-alertmanager is not installed, so it is not measured");
            return Optional.empty();
        }
        Path directory = Files.createTempDirectory("muster-peer");
        Path configuration =
                Files.writeString(directory.resolve("peer.yml"), CONFIGURATION + receiver);
        int port = LoopbackPort.available(0, "web.listen-address");
        Process process =
                new ProcessBuilder(
                                program.get().toString(),
                                "--config.file=" + configuration,
                                "--storage.path=" + directory.resolve("data"),
                                "--web.listen-address=127.0.0.1:" + port,
                                "--cluster.listen-address=",
                                "--log.level=error")
                        .inheritIO()
                        .start();
        Alertmanager started = new Alertmanager(process, port);
        started.awaitReady();
        return Optional.of(started);
    }

    /** Posts so many new alerts at once, a thousand a request. */
    private void alert(int count) {
        for (int sent = 0; sent < count; sent += 1000) post(Math.min(1000, count - sent));
    }

    /** What is measured of it. */
    Figures figures(Arrivals arrivals) {
        return new Figures(
                "Alertmanager",
                arrivals,
                this::alert,
                List.of(ProcessHandle.current(), process.toHandle()));
    }

    private void post(int count) {
        String end = Instant.now().plus(Duration.ofHours(1)).toString();
        String body =
                IntStream.range(0, count)
                        .mapToObj(_ -> alerts++)
                        .map(
                                i ->
                                        "{\"labels\":{\"alertname\":\"a%d\",\"country\":\"C%d\"},\"annotations\":{\"summary\":\"attend\"},\"endsAt\":\"%s\"}"
                                                .formatted(i, i % 170, end))
                        .collect(Collectors.joining(",", "[", "]"));
        HttpRequest request =
                HttpRequest.newBuilder(api)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try {
            int status = HTTP.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) throw new IOException("the peer answered " + status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopping", e);
        }
    }

    private void awaitReady() {
        await("the peer is ready")
                .atMost(PATIENCE)
                .failFast("the peer has ended", () -> !process.isAlive())
                .until(this::ready);
    }

    private boolean ready() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(api).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
