package org.muster.tracker.live;

import jakarta.annotation.PreDestroy;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.Change;
import org.muster.contract.api.ChangeFeed;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.CountryWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The live stream of changes. Whoever comes back is told every country that has changed since, from
 * the documents; a slow receiver has a queue of its own and holds up nobody.
 */
@Component
class Changes implements ChangeFeed {
    private final CountryStore countries;
    private final Set<Receiver> receivers = ConcurrentHashMap.newKeySet();

    Changes(CountryStore countries) {
        this.countries = countries;
    }

    @Override
    public Subscription subscribe(@Nullable Long lastSequence, Consumer<Change> consumer) {
        Receiver receiver = new Receiver(consumer);
        receivers.add(receiver);
        if (lastSequence != null) missed(lastSequence).forEach(receiver.waiting::add);
        Thread thread = Thread.ofVirtual().name("change-feed").start(receiver);
        return () -> {
            receivers.remove(receiver);
            thread.interrupt();
        };
    }

    @EventListener
    void written(CountryWritten event) {
        Change change = change(event.document());
        receivers.forEach(r -> r.waiting.add(change));
    }

    @PreDestroy
    void stop() {
        receivers.clear();
    }

    private List<Change> missed(long since) {
        return countries.all().stream()
                .filter(d -> d.sequence() > since)
                .map(Changes::change)
                .sorted(Comparator.comparingLong(Change::sequence))
                .toList();
    }

    private static Change change(CountryDocument document) {
        return new Change(document.sequence(), document.country(), document.version());
    }

    private record Receiver(Consumer<Change> consumer, LinkedBlockingQueue<Change> waiting)
            implements Runnable {
        Receiver(Consumer<Change> consumer) {
            this(consumer, new LinkedBlockingQueue<>());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        @Override
        public void run() {
            try {
                while (true) consumer.accept(waiting.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
