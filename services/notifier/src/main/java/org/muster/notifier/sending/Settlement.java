package org.muster.notifier.sending;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.muster.notifier.ledger.Deliveries;
import org.muster.notifier.ledger.Outcomes;
import org.muster.notifier.ledger.Settled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records in bulk what came of attempts. While the store is away it holds on to them, and the
 * senders with it: what was sent and is not recorded is sent again after a kill, so it is never
 * much.
 */
final class Settlement implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Settlement.class);

    /** Twice as many at most, and what is under way, go out again after a kill. */
    private static final int MOST = 20;

    private final BlockingQueue<List<Settled>> came = new LinkedBlockingQueue<>(MOST);
    private final Deliveries deliveries;
    private final Outcomes outcomes;
    private final Consumer<List<Settled>> recorded;
    private volatile boolean closing;

    Settlement(Deliveries deliveries, Outcomes outcomes, Consumer<List<Settled>> recorded) {
        this.deliveries = deliveries;
        this.outcomes = outcomes;
        this.recorded = recorded;
    }

    void came(List<Settled> settled) throws InterruptedException {
        came.put(settled);
    }

    /** Ends once everything that came is recorded. */
    void close() {
        closing = true;
    }

    @Override
    public void run() {
        while (!closing || !came.isEmpty()) {
            try {
                List<Settled> batch = next();
                if (!batch.isEmpty()) record(batch);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private List<Settled> next() throws InterruptedException {
        List<List<Settled>> taken = new ArrayList<>();
        List<Settled> first = came.poll(200, TimeUnit.MILLISECONDS);
        if (first == null) return List.of();
        taken.add(first);
        came.drainTo(taken, MOST);
        return taken.stream().flatMap(List::stream).toList();
    }

    private void record(List<Settled> batch) throws InterruptedException {
        while (true) {
            try {
                deliveries.settle(batch);
                break;
            } catch (MongoException e) {
                log.warn("Could not record {} deliveries, trying again", batch.size());
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
        outcomes.tell(batch.stream().map(Settled::delivery).toList());
        recorded.accept(batch);
    }
}
