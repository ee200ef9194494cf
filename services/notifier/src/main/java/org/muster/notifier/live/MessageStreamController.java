package org.muster.notifier.live;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.muster.contract.access.Callers;
import org.muster.contract.access.Role;
import org.muster.contract.api.MessageChange;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * {@code GET /api/v1/messages/stream}: for a console that is another process. A thread of its own
 * sends, so that a slow line holds up no delivery.
 */
@RestController
class MessageStreamController {
    private static final long BEAT_SECONDS = 15;

    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService sender =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("message-stream").factory());

    MessageStreamController(Messages messages) {
        messages.subscribe(this::pass);
        sender.scheduleAtFixedRate(
                () -> toAll(SseEmitter.event().comment("alive")),
                BEAT_SECONDS,
                BEAT_SECONDS,
                TimeUnit.SECONDS);
    }

    private void pass(MessageChange change) {
        try {
            sender.execute(() -> toAll(event(change)));
        } catch (RejectedExecutionException stopping) {
            // whoever follows comes back to whoever starts next, and looks then
            return;
        }
    }

    @GetMapping(path = "/api/v1/messages/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream() {
        Callers.require(
                Callers.current().role() == Role.SERVICE, "Only another service may follow this");
        SseEmitter emitter = new SseEmitter(0L);
        emitter.onCompletion(() -> open.remove(emitter));
        emitter.onTimeout(() -> open.remove(emitter));
        emitter.onError(_ -> open.remove(emitter));
        open.add(emitter);
        sender.execute(() -> send(emitter, SseEmitter.event().comment("open")));
        return emitter;
    }

    @PreDestroy
    void stop() {
        sender.shutdownNow();
        open.forEach(SseEmitter::complete);
    }

    private void toAll(SseEmitter.SseEventBuilder event) {
        var parts = event.build();
        for (SseEmitter emitter : open) {
            try {
                emitter.send(parts);
            } catch (IOException | IllegalStateException gone) {
                open.remove(emitter);
            }
        }
    }

    private void send(SseEmitter emitter, SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            open.remove(emitter);
        }
    }

    private static SseEmitter.SseEventBuilder event(MessageChange change) {
        return SseEmitter.event().data(change, MediaType.APPLICATION_JSON);
    }
}
