package org.muster.tracker.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.Change;
import org.muster.core.country.CountryCode;

/**
 * The latest change of every country, numbered in one line. Of several changes of a country only
 * the last is worth telling, so nothing is ever overrun: whoever is slow or comes back is told once
 * of each country that has changed since.
 */
final class LatestChanges {
    private static final Comparator<Change> IN_LINE = Comparator.comparingLong(Change::sequence);

    private final Map<CountryCode, Change> latest = new HashMap<>();
    private final long first;
    private long last;
    private boolean closed;

    /**
     * @param first number before the first change; later than that of any line before this one
     */
    LatestChanges(long first) {
        this.first = first;
        this.last = first;
    }

    /** Where the line ends now. */
    synchronized long end() {
        return last;
    }

    /** Takes a change in, unless that version was told before. */
    synchronized void add(CountryCode country, long version) {
        Change known = latest.get(country);
        if (known != null && known.version() >= version) return;
        last++;
        latest.put(country, new Change(last, country, version));
        notifyAll();
    }

    /**
     * Waits until something has changed after a place in the line.
     *
     * @param place a number that this line gave; one of another line asks for every country
     * @return those changes, or none when the time has run out; null once the line is closed
     */
    synchronized @Nullable List<Change> after(long place, Duration patience)
            throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        long left = patience.toMillis();
        while (!closed && left > 0 && nothingAfter(place)) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        if (closed) return null;
        if (foreign(place)) return everything(place);
        return latest.values().stream().filter(c -> c.sequence() > place).sorted(IN_LINE).toList();
    }

    private boolean nothingAfter(long place) {
        return foreign(place) ? latest.isEmpty() : last <= place;
    }

    private boolean foreign(long place) {
        return place < first || place > last;
    }

    /** Whoever waits is told that nothing more comes. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    // only the last one moves the receiver's place: a line that breaks before asks for all again
    private List<Change> everything(long place) {
        List<Change> all = new ArrayList<>();
        latest.values().stream()
                .sorted(IN_LINE)
                .forEach(c -> all.add(new Change(place, c.country(), c.version())));
        if (all.isEmpty()) return all;
        Change end = all.removeLast();
        all.add(new Change(last, end.country(), end.version()));
        return all;
    }
}
