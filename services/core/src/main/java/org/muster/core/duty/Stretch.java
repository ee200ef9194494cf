package org.muster.core.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/** A stretch of time during which something keeps one value. */
record Stretch<T>(T value, Span span) {

    /**
     * The stretches during which a function of time has a value, the last one possibly open.
     *
     * @param changes the instants at which the value may change, the first one included
     */
    static <T> List<Stretch<T>> during(
            SortedSet<Instant> changes, Function<Instant, Optional<T>> value) {
        List<Stretch<T>> found = new ArrayList<>();
        Optional<T> running = Optional.empty();
        Instant from = Instant.MIN;
        for (Instant change : changes) {
            Optional<T> now = value.apply(change);
            if (now.equals(running)) continue;
            if (running.isPresent())
                found.add(new Stretch<>(running.get(), new Span(from, change)));
            running = now;
            from = change;
        }
        if (running.isPresent()) found.add(new Stretch<>(running.get(), new Span(from, null)));
        return found;
    }
}
