package org.muster.console.fact;

import java.time.Instant;
import java.util.List;
import org.muster.console.page.Say;
import org.muster.core.situation.Situation;

/**
 * A silence that is in force: nobody is reminded of what it covers.
 *
 * @param sentence of which kinds and tables, until when, and why
 * @param by who set it, and on which day
 */
public record SilenceRow(String id, String sentence, String by) {

    /** Those in force at an instant. */
    public static List<SilenceRow> at(
            Situation situation, Instant instant, FactWords words, Say say) {
        return situation.notices().silences().stream()
                .filter(s -> s.covers(instant))
                .map(
                        s ->
                                new SilenceRow(
                                        s.id().value(),
                                        words.silence(s),
                                        say.text("silence.by", s.author(), say.day(s.since()))))
                .toList();
    }
}
