package org.muster.core.given;

import java.time.Instant;
import org.muster.core.fact.Effective;

/** Times as tests write them. */
public final class Times {
    private Times() {}

    /** The first instant of a year, month or day, or the instant itself, as facts write it. */
    public static Instant at(String text) {
        return Effective.parse(text).at();
    }
}
