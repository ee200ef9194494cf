package org.muster.acceptance.rooms.breach;

import java.time.Clock;
import java.time.Instant;
import org.muster.tracker.TrackerApplication;

/** One class for each rule that it breaks. */
public final class Breach {
    private Breach() {}

    public static final class KnowsAService {
        final Class<?> other = TrackerApplication.class;
    }

    public static final class LooksAtTheClock {
        final Instant now = Instant.now();
    }

    public static final class MakesAClock {
        final Clock clock = Clock.systemUTC();
    }

    public static final class SeatManager {}

    public static final class SeatServiceImpl {}
}
