package org.muster.console.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.console.account.DemonstrationAccounts;
import org.muster.contract.access.Caller;
import org.muster.contract.api.ChangeFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The pages that are open now. They are let go before the web server waits for its requests. */
@Component
class OpenPages implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(OpenPages.class);
    private static final long BEAT_MILLIS = 500;

    private final Changes changes;
    private final Told told;
    private final boolean demonstration;
    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService heart;
    private List<ChangeFeed.Subscription> subscriptions = List.of();

    OpenPages(
            Changes changes, Told told, DemonstrationAccounts demonstration, MeterRegistry meters) {
        this.changes = changes;
        this.told = told;
        this.demonstration = demonstration.offered();
        Gauge.builder("muster.console.live.connections", pages, Set::size).register(meters);
    }

    /**
     * @param since up to which change the page was made; null where it does not say
     */
    SseEmitter open(Caller caller, @Nullable String since) {
        SseEmitter emitter = new SseEmitter(0L);
        OpenPage page = new OpenPage(caller, demonstration || caller.administers(), emitter);
        emitter.onCompletion(() -> pages.remove(page));
        emitter.onTimeout(() -> pages.remove(page));
        emitter.onError(_ -> pages.remove(page));
        pages.add(page);
        if (since != null)
            told.after(since)
                    .ifPresentOrElse(missed -> missed.forEach(c -> c.accept(page)), page::all);
        try {
            emitter.send(SseEmitter.event().comment("open"));
        } catch (IOException gone) {
            pages.remove(page);
        }
        return emitter;
    }

    @Override
    public synchronized void start() {
        heart =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("console-live").factory());
        heart.scheduleWithFixedDelay(
                () -> beat(pages), BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
        subscriptions =
                List.of(
                        changes.countries().subscribe(null, change -> tell(p -> p.changed(change))),
                        changes.messages().subscribe(change -> tell(p -> p.changed(change))));
    }

    /** A page that was closed in the middle of it is let go, whatever it fell over. */
    static void beat(Set<OpenPage> pages) {
        for (OpenPage page : pages)
            try {
                page.beat();
            } catch (RuntimeException gone) {
                log.debug("A page is gone: {}", gone.toString());
                pages.remove(page);
            }
    }

    private void tell(Consumer<OpenPage> change) {
        told.tell(change);
        pages.forEach(change);
    }

    @Override
    public synchronized void stop() {
        subscriptions.forEach(ChangeFeed.Subscription::close);
        if (heart != null) heart.shutdownNow();
        pages.forEach(OpenPage::end);
        pages.clear();
        heart = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return heart != null;
    }
}
