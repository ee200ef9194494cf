package org.muster.console.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.api.ChangeFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows another service's stream of events, and comes back when the line broke. */
final class RemoteStream {
    private static final Logger log = LoggerFactory.getLogger(RemoteStream.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI stream;
    private final AccessTokens tokens;
    private final Clock clock;

    /** Whoever reads the events. */
    interface Reader {
        /** What was read last, so that the stream goes on from there; null for from now on. */
        @Nullable String last();

        /** The line stands, for the first time or again. */
        void opened();

        void data(String json);
    }

    RemoteStream(String url, AccessTokens tokens, Clock clock) {
        this.stream = URI.create(url);
        this.tokens = tokens;
        this.clock = clock;
    }

    ChangeFeed.Subscription follow(Reader reader) {
        CountDownLatch closed = new CountDownLatch(1);
        Thread thread =
                Thread.ofVirtual().name("console-stream").start(() -> untilClosed(reader, closed));
        return () -> {
            closed.countDown();
            thread.interrupt();
        };
    }

    private void untilClosed(Reader reader, CountDownLatch closed) {
        boolean said = false;
        try {
            do {
                said = !readOrSay(reader, said);
            } while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the line stood; that it does not is said once. */
    private boolean readOrSay(Reader reader, boolean said) throws InterruptedException {
        try {
            read(reader);
            return true;
        } catch (IOException | UncheckedIOException away) {
            if (!said) log.info("{} is away; trying again", stream.getPath());
            return false;
        }
    }

    private void read(Reader reader) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> response =
                client.send(request(reader.last()), HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = response.body()) {
            if (response.statusCode() != 200) throw new IOException("no stream");
            reader.opened();
            for (Iterator<String> it = lines.iterator(); it.hasNext(); ) {
                String line = it.next();
                if (line.startsWith("data:")) reader.data(line.substring(5));
            }
        } catch (UncheckedIOException broken) {
            log.debug("{} broke off", stream.getPath());
        }
    }

    private HttpRequest request(@Nullable String last) {
        String token = tokens.issue(Caller.service("console"), clock.instant(), TOKEN_LIFE).token();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(stream)
                        .header("Accept", "text/event-stream")
                        .header("Authorization", "Bearer " + token);
        if (last != null) request.header("Last-Event-ID", last);
        return request.build();
    }
}
