package org.muster.notifier.sending;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.muster.core.identity.PersonId;

/**
 * For whom more may be coming in this moment. What is due to one person goes out as one message
 * once nothing more came for a little while, and in any case after a few of them.
 */
final class Gathering {
    private static final int AT_MOST = 5;

    private final long moment;
    private final LongSupplier nanos;
    private final Map<PersonId, Came> came = new HashMap<>();

    private record Came(long first, long last) {}

    Gathering(Duration moment, LongSupplier nanos) {
        this.moment = moment.toNanos();
        this.nanos = nanos;
    }

    /** Something came for these people. */
    synchronized void came(Collection<PersonId> people) {
        if (moment == 0) return;
        long now = nanos.getAsLong();
        for (PersonId person : people)
            came.merge(person, new Came(now, now), (a, b) -> new Came(a.first(), b.last()));
    }

    /** Whether the message to a person is complete; when it is, the next one begins. */
    synchronized boolean complete(PersonId person) {
        Came c = came.get(person);
        if (c == null) return true;
        long now = nanos.getAsLong();
        boolean complete = now - c.last() >= moment || now - c.first() >= AT_MOST * moment;
        if (complete) came.remove(person);
        return complete;
    }

    Duration moment() {
        return Duration.ofNanos(moment);
    }
}
