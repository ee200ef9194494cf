package org.muster.console.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.api.Change;
import org.muster.contract.api.ChangeFeed;
import org.muster.contract.json.MusterJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * The tracker's stream of server-sent events. A broken line is picked up again after the last
 * change that came.
 */
final class RemoteChanges implements ChangeFeed {
    private static final Logger log = LoggerFactory.getLogger(RemoteChanges.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

    private final URI stream;
    private final AccessTokens tokens;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    RemoteChanges(String trackerUrl, AccessTokens tokens, Clock clock) {
        this.stream = URI.create(trackerUrl + "/api/v1/stream");
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Subscription subscribe(@Nullable Long lastSequence, Consumer<Change> receiver) {
        Thread reader =
                Thread.ofVirtual()
                        .name("console-changes")
                        .start(() -> follow(lastSequence, receiver));
        return reader::interrupt;
    }

    private void follow(@Nullable Long lastSequence, Consumer<Change> receiver) {
        Long last = lastSequence;
        boolean said = false;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                last = read(last, receiver);
                said = false;
            } catch (IOException | java.io.UncheckedIOException away) {
                if (!said) log.info("The stream of changes is away; trying again");
                said = true;
            } catch (InterruptedException stopped) {
                return;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private @Nullable Long read(@Nullable Long last, Consumer<Change> receiver)
            throws IOException, InterruptedException {
        String token = tokens.issue(Caller.service("console"), clock.instant(), TOKEN_LIFE).token();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(stream)
                        .header("Accept", "text/event-stream")
                        .header("Authorization", "Bearer " + token);
        if (last != null) request.header("Last-Event-ID", last.toString());
        HttpResponse<Stream<String>> response =
                client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        Long latest = last;
        try (Stream<String> lines = response.body()) {
            if (response.statusCode() != 200) throw new IOException("no stream");
            for (Iterator<String> it = lines.iterator(); it.hasNext(); ) {
                Change change = change(it.next());
                if (change == null) continue;
                receiver.accept(change);
                latest = change.sequence();
            }
        } catch (java.io.UncheckedIOException broken) {
            log.debug("The stream of changes broke off");
        }
        return latest;
    }

    private static @Nullable Change change(String line) {
        if (!line.startsWith("data:")) return null;
        try {
            return MusterJson.mapper().readValue(line.substring(5), Change.class);
        } catch (JacksonException unreadable) {
            return null;
        }
    }
}
