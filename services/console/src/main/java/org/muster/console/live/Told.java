package org.muster.console.live;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The latest of what pages were told, numbered: a page whose line was not open yet, or was broken,
 * is told the rest of it.
 */
@Component
class Told {
    private static final int KEPT = 1000;

    private record Numbered(long number, Consumer<OpenPage> change) {}

    /** Numbers of another process, or of this one before it was started again, say nothing here. */
    private final String series;

    private final Deque<Numbered> latest = new ArrayDeque<>();
    private long number;

    Told(Clock clock) {
        series = Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    /** Up to what everything that is shown now is known. */
    synchronized String now() {
        return series + "-" + number;
    }

    synchronized void tell(Consumer<OpenPage> change) {
        latest.add(new Numbered(++number, change));
        if (latest.size() > KEPT) latest.removeFirst();
    }

    /** What was told after that, or nothing when that is not known any more. */
    synchronized Optional<List<Consumer<OpenPage>>> after(@Nullable String since) {
        if (since == null || !since.startsWith(series + "-")) return Optional.empty();
        long from;
        try {
            from = Long.parseLong(since.substring(series.length() + 1));
        } catch (NumberFormatException malformed) {
            return Optional.empty();
        }
        if (!latest.isEmpty() && latest.getFirst().number() > from + 1) return Optional.empty();
        return Optional.of(
                latest.stream().filter(n -> n.number() > from).map(Numbered::change).toList());
    }
}
