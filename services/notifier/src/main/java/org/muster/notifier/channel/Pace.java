package org.muster.notifier.channel;

/**
 * How fast a channel may go.
 *
 * @param lines how many messages are under way at a time at most
 * @param perSecond how many messages a second go out at most; 0: as many as can
 */
public record Pace(int lines, int perSecond) {
    public Pace {
        if (lines < 1) throw new IllegalArgumentException("a channel needs a line");
        if (perSecond < 0) throw new IllegalArgumentException("a rate is not negative");
    }
}
