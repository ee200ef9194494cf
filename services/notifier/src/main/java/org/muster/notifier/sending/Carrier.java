package org.muster.notifier.sending;

import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.notifier.channel.Line;
import org.muster.notifier.channel.NotSentException;
import org.muster.notifier.channel.NotSentException.Blame;
import org.muster.notifier.ledger.Open;
import org.muster.notifier.ledger.Settled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one message after another and sends it on a line of its own. */
final class Carrier implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Carrier.class);
    private static final String REPLACED = "what came later in the same message takes its place";
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final Dispatch dispatch;
    private final Line line;
    private final Letters letters;
    private final Breaker breaker;
    private final Throttle throttle;
    private final Settlement settlement;
    private final Duration giveUpAfter;
    private final Clock clock;
    private final Timer timer;

    Carrier(
            Dispatch dispatch,
            Line line,
            Letters letters,
            Breaker breaker,
            Throttle throttle,
            Settlement settlement,
            Duration giveUpAfter,
            Clock clock,
            Timer timer) {
        this.dispatch = dispatch;
        this.line = line;
        this.letters = letters;
        this.breaker = breaker;
        this.throttle = throttle;
        this.settlement = settlement;
        this.giveUpAfter = giveUpAfter;
        this.clock = clock;
        this.timer = timer;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Bundle next = dispatch.waiting().poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                if (next == null) line.close();
                else carry(next);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            line.close();
        }
    }

    private void carry(Bundle bundle) throws InterruptedException {
        throttle.await();
        if (clock.instant().isBefore(bundle.until()))
            settlement.came(outcome(bundle, attempt(bundle)));
        else dispatch.forget(bundle);
    }

    /** Null when it was sent. */
    private @Nullable NotSentException attempt(Bundle bundle) {
        long began = System.nanoTime();
        try {
            line.send(letters.write(bundle, clock.instant()));
            breaker.worked();
            return null;
        } catch (NotSentException e) {
            if (e.blame() == Blame.LINE) breaker.broke();
            else breaker.worked();
            return e;
        } catch (RuntimeException e) {
            // whatever is wrong with this one, the next is another
            log.warn("A message could not be written: {}", e.getClass().getName());
            return new NotSentException("the message cannot be written", Blame.MESSAGE_FOR_GOOD);
        } finally {
            timer.record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        }
    }

    private List<Settled> outcome(Bundle bundle, @Nullable NotSentException failure) {
        Instant now = clock.instant();
        List<Open> told = bundle.told();
        List<Settled> settled = new ArrayList<>();
        for (Open open : bundle.items())
            settled.add(
                    failure == null && !told.contains(open)
                            ? replaced(open.delivery(), now)
                            : outcome(open.delivery(), failure, now));
        return settled;
    }

    /** The message went out without it. */
    private static Settled replaced(Delivery d, Instant now) {
        return new Settled(d.after(Outcome.WITHDRAWN, REPLACED, d.attempts(), now), null);
    }

    private Settled outcome(Delivery d, @Nullable NotSentException failure, Instant now) {
        int attempts = d.attempts() + 1;
        if (failure == null)
            return new Settled(d.after(Outcome.DELIVERED, null, attempts, now), null);
        Instant first = d.notBefore() == null ? d.at() : d.notBefore();
        boolean over =
                failure.blame() == Blame.MESSAGE_FOR_GOOD || now.isAfter(first.plus(giveUpAfter));
        return over
                ? new Settled(d.after(Outcome.FAILED, failure.reason(), attempts, now), null)
                : new Settled(
                        d.after(Outcome.RETRYING, failure.reason(), attempts, now),
                        now.plus(Backoff.after(d.id(), attempts)));
    }
}
