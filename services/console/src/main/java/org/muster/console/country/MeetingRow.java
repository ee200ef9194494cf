package org.muster.console.country;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.console.fact.People;
import org.muster.console.fact.Tables;
import org.muster.console.page.Say;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.Countries;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Holder.Held;
import org.muster.core.schedule.Schedule;
import org.muster.core.schedule.Sitting;
import org.muster.core.situation.Situation;

/**
 * A meeting that comes.
 *
 * @param when on the clock of the table and in UTC
 * @param person who of IOM is expected there, or null
 */
record MeetingRow(
        Instant at,
        String when,
        String structure,
        String table,
        @Nullable String venue,
        boolean cancelled,
        @Nullable String person) {
    private static final Duration AHEAD = Duration.ofDays(14);

    static List<MeetingRow> of(
            Situation situation,
            Catalogue catalogue,
            Instant now,
            People people,
            Tables tables,
            Say say) {
        var seating = new Duties(situation, catalogue).seating();
        return new Schedule(situation, seating, Countries.zone(situation.country()))
                .between(now, now.plus(AHEAD)).stream()
                        .map(s -> row(s, people, tables, say))
                        .toList();
    }

    private static MeetingRow row(Sitting s, People people, Tables tables, Say say) {
        return new MeetingRow(
                s.at(),
                say.both(s.at(), tables.zone(s.structure())),
                s.structure().value(),
                tables.shortName(s.structure()),
                s.venue(),
                s.cancelled(),
                s.holder() instanceof Held held ? people.name(held.person()) : null);
    }
}
