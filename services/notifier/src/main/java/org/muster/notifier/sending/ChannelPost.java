package org.muster.notifier.sending;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.muster.contract.person.Person;
import org.muster.core.identity.PersonId;
import org.muster.notifier.ledger.Entry;
import org.muster.notifier.ledger.Settled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads of one channel: one that looks for what is due, and its carriers. */
final class ChannelPost {
    private static final Logger log = LoggerFactory.getLogger(ChannelPost.class);

    private final Dispatch dispatch;
    private final Settlement settlement;
    private final ScheduledExecutorService looking;
    private final List<Thread> carriers = new ArrayList<>();
    private final Thread recorder;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean askedInAMoment = new AtomicBoolean();
    private final AtomicBoolean gathering = new AtomicBoolean();

    ChannelPost(
            String name,
            Dispatch dispatch,
            Settlement settlement,
            int lines,
            Supplier<Carrier> carrier) {
        this.dispatch = dispatch;
        this.settlement = settlement;
        this.looking =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name(name + "-post").factory());
        for (int i = 0; i < lines; i++)
            carriers.add(
                    Thread.ofPlatform()
                            .daemon()
                            .name(name + "-carrier-" + i)
                            .unstarted(carrier.get()));
        this.recorder = Thread.ofPlatform().daemon().name(name + "-recorder").unstarted(settlement);
    }

    void start() {
        recorder.start();
        carriers.forEach(Thread::start);
        // for what was put off; what is new says so itself
        looking.scheduleWithFixedDelay(this::lookSafely, 0, 1, TimeUnit.SECONDS);
    }

    /** Something will be due to these people in this moment. */
    void coming(Collection<PersonId> people) {
        dispatch.gathering().came(people);
    }

    /** Takes what can go out at once out of what is about to be written down. */
    List<Entry> take(List<Entry> entries) {
        return dispatch.take(entries);
    }

    /** Begins with what was taken and written down. */
    void carry(List<Entry> entries, Set<String> written, Map<PersonId, Person> to) {
        if (dispatch.handOver().carry(entries, written, to)) gatherInAMoment();
    }

    private void gatherInAMoment() {
        wake(
                gathering,
                dispatch.gathering().moment(),
                () -> {
                    if (dispatch.handOver().layOut()) gatherInAMoment();
                });
    }

    /** What was recorded made room. */
    void recorded(List<Settled> settled) {
        dispatch.recorded(settled);
        if (dispatch.worthLooking()) wake(asked, Duration.ZERO, this::lookSafely);
    }

    private void wake(AtomicBoolean already, Duration after, Runnable then) {
        if (!already.compareAndSet(false, true)) return;
        Runnable woken =
                () -> {
                    already.set(false);
                    then.run();
                };
        try {
            looking.schedule(woken, after.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopping) {
            // whoever starts next looks at once
            return;
        }
    }

    /** Lays out what is due now, as much as there is room for. */
    void look() {
        do {
            record(dispatch.layOut());
        } while (dispatch.more());
        if (dispatch.gathers())
            wake(askedInAMoment, dispatch.gathering().moment(), this::lookSafely);
    }

    private void record(List<Settled> nobody) {
        if (nobody.isEmpty()) return;
        try {
            settlement.came(nobody);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException e) {
            if (!looking.isShutdown())
                log.warn("Could not look for what is due, looking again soon: {}", e.toString());
        }
    }

    /** Finishes what is under way, within a few seconds, and records what came of it. */
    void stop() {
        looking.shutdown();
        carriers.forEach(Thread::interrupt);
        carriers.forEach(ChannelPost::join);
        settlement.close();
        join(recorder);
        dispatch.close();
    }

    private static void join(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
