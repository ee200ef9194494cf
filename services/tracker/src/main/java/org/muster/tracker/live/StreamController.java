package org.muster.tracker.live;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.api.Change;
import org.muster.contract.api.ChangeFeed;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * {@code GET /api/v1/stream}: changes as server-sent events; a heartbeat every 15 s keeps the line
 * open.
 */
@RestController
class StreamController {
    private final ChangeFeed changes;
    private final ScheduledExecutorService heartbeat =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("stream-heartbeat").factory());

    StreamController(Changes changes) {
        this.changes = changes;
    }

    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last) {
        Caller caller = Callers.current();
        SseEmitter emitter = new SseEmitter(0L);
        ChangeFeed.Subscription subscription =
                changes.subscribe(
                        last,
                        change -> {
                            if (caller.mayRead(change.country())) send(emitter, event(change));
                        });
        var beat =
                heartbeat.scheduleAtFixedRate(
                        () -> send(emitter, SseEmitter.event().comment("alive")),
                        0,
                        15,
                        TimeUnit.SECONDS);
        Runnable end =
                () -> {
                    beat.cancel(false);
                    subscription.close();
                };
        emitter.onCompletion(end);
        emitter.onTimeout(end);
        emitter.onError(_ -> end.run());
        return emitter;
    }

    @PreDestroy
    void stop() {
        heartbeat.shutdownNow();
    }

    private static SseEmitter.SseEventBuilder event(Change change) {
        return SseEmitter.event().id(Long.toString(change.sequence())).name("country").data(change);
    }

    private static void send(SseEmitter emitter, SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException e) {
            emitter.completeWithError(e);
        }
    }
}
