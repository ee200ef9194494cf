package org.muster.tracker.live;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.api.Change;
import org.muster.contract.api.ChangeFeed;
import org.muster.tracker.TrackerSettings;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * {@code GET /api/v1/stream}: changes as server-sent events. While nothing changes, a comment from
 * time to time keeps the line open and says how far it has come, also over changes out of scope.
 */
@RestController
class StreamController {
    private final Changes changes;
    private final Duration heartbeat;

    StreamController(Changes changes, TrackerSettings settings) {
        this.changes = changes;
        this.heartbeat = settings.heartbeat();
    }

    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last)
            throws IOException {
        SseEmitter emitter = new SseEmitter(0L);
        emitter.send(SseEmitter.event().comment("open"));
        ChangeFeed.Subscription subscription =
                changes.serve(
                        last, heartbeat, new Line(emitter, Callers.current()), emitter::complete);
        emitter.onCompletion(subscription::close);
        emitter.onTimeout(subscription::close);
        emitter.onError(_ -> subscription.close());
        return emitter;
    }

    private record Line(SseEmitter emitter, Caller caller) implements Changes.Receiver {
        @Override
        public void changed(Change change) {
            if (!caller.mayRead(change.country())) return;
            send(
                    SseEmitter.event()
                            .id(Long.toString(change.sequence()))
                            .name("country")
                            .data(change));
        }

        @Override
        public void quiet(long place) {
            send(SseEmitter.event().id(Long.toString(place)).comment("alive"));
        }

        private void send(SseEmitter.SseEventBuilder event) {
            try {
                emitter.send(event);
            } catch (IOException | IllegalStateException gone) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
