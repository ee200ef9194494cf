package org.muster.core.given;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.muster.core.fact.Effective;

/** Times as tests write them. */
public final class Times {
    private static final ZoneId SUDAN = ZoneId.of("Africa/Khartoum");

    private Times() {}

    /**
     * The first instant of a year, month or day in Sudan, where most tests are, or the instant
     * itself, as facts write it.
     */
    public static Instant at(String text) {
        return Effective.parse(text).begins(SUDAN);
    }

    /** The day there on which an instant falls. */
    public static String day(Instant at) {
        return LocalDate.ofInstant(at, SUDAN).toString();
    }

    /** The day there that begins at an instant, or the instant where none does. */
    public static String text(Instant at) {
        return at(day(at)).equals(at) ? day(at) : at.toString();
    }
}
