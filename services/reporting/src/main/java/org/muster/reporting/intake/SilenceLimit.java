package org.muster.reporting.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.muster.core.fact.Amendment.FactCorrected;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.NoticeEvent.SilenceBegan;
import org.muster.reporting.body.Problems;

/**
 * No silence lasts longer than 90 days, counted where it is: one that is forgotten must not keep a
 * country from being reminded for years.
 */
final class SilenceLimit {
    private static final int DAYS = 90;

    private final ZoneId zone;
    private final Problems problems;

    SilenceLimit(ZoneId zone, Problems problems) {
        this.zone = zone;
        this.problems = problems;
    }

    void check(Event event, Effective effective, String data) {
        switch (event) {
            case SilenceBegan silence -> check(silence.until(), effective, data);
            case FactCorrected(_, SilenceBegan silence) ->
                    check(silence.until(), effective, data + ".replacement.data");
            default -> {
                // not a silence
            }
        }
    }

    private void check(Instant until, Effective effective, String data) {
        LocalDate last =
                LocalDate.ofInstant(effective.begins(zone), zone).plusDays(DAYS).plusDays(1);
        if (until.isAfter(last.atStartOfDay(zone).toInstant()))
            problems.add(
                    data + ".until",
                    "a silence lasts at most %d days: say %s at the latest, and begin another one then if there is still need"
                            .formatted(DAYS, last));
    }
}
