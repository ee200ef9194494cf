package org.muster.core.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a drill went, in figures.
 *
 * @param told how many people were told
 * @param answered how many of them answered
 * @param inboxOnly how many of them no channel reaches but the inbox
 * @param median how long half of those who answered took at most; null when nobody did
 * @param slowest how long the last of them took; null when nobody did
 */
public record Figures(
        int told,
        int answered,
        int inboxOnly,
        @Nullable Duration median,
        @Nullable Duration slowest) {

    /**
     * Of everybody who was told.
     *
     * @param took how long each took who answered
     */
    public static Figures of(int told, int inboxOnly, Collection<Duration> took) {
        List<Duration> sorted = took.stream().sorted().toList();
        return sorted.isEmpty()
                ? new Figures(told, 0, inboxOnly, null, null)
                : new Figures(
                        told,
                        sorted.size(),
                        inboxOnly,
                        sorted.get((sorted.size() - 1) / 2),
                        sorted.getLast());
    }

    /** The part of those told who answered, 0 to 1; 0 when nobody was told. */
    public double ratio() {
        return told == 0 ? 0 : (double) answered / told;
    }

    /**
     * How long somebody took: from when the message was there to be seen, by the first channel that
     * brought it, and by the inbox for whoever answered before any did.
     *
     * @param inbox when it came into the inbox
     * @param brought when other channels delivered it
     */
    public static Duration took(Instant inbox, Collection<Instant> brought, Instant answered) {
        Instant seen =
                brought.stream()
                        .filter(at -> !at.isAfter(answered))
                        .min(Instant::compareTo)
                        .orElse(inbox);
        Duration took = Duration.between(seen, answered);
        return took.isNegative() ? Duration.ZERO : took;
    }
}
