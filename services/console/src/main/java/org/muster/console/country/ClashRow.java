package org.muster.console.country;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.console.fact.People;
import org.muster.console.fact.Tables;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.clash.Clash;
import org.muster.core.clash.Clashes;
import org.muster.core.country.Countries;
import org.muster.core.duty.Duties;
import org.muster.core.situation.Situation;

/** One person at several tables at the same hour, before it happens (R26). */
record ClashRow(String person, String tables, Instant at) {
    private static final Duration AHEAD = Duration.ofDays(14);

    static List<ClashRow> of(
            Situation situation, Catalogue catalogue, Instant now, People people, Tables tables) {
        ZoneId zone = Countries.zone(situation.country());
        return new Clashes(situation, new Duties(situation, catalogue).seating(), zone)
                .between(now, now.plus(AHEAD)).stream().map(c -> row(c, people, tables)).toList();
    }

    private static ClashRow row(Clash clash, People people, Tables tables) {
        String names =
                clash.structures().stream()
                        .map(tables::shortName)
                        .collect(Collectors.joining(" · "));
        return new ClashRow(people.name(clash.person()), names, clash.at());
    }
}
