package org.muster.core.clash;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.muster.core.duty.Holder.Held;
import org.muster.core.duty.Seating;
import org.muster.core.identity.PersonId;
import org.muster.core.schedule.Schedule;
import org.muster.core.schedule.Sitting;
import org.muster.core.situation.Situation;
import org.muster.core.structure.StructureId;

/**
 * Where one person sits at two tables at the same hour (R26), by the rhythms of those whose hour is
 * known: whoever holds the seat then, so that an absence settles a clash.
 */
public final class Clashes {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Schedule schedule;

    /**
     * @param zone in which the hours of the rhythms count
     */
    public Clashes(Situation situation, Seating seating, ZoneId zone) {
        this.schedule = new Schedule(situation, seating, zone);
    }

    /** The clashes from an instant (included) to another (excluded), by person and time. */
    public List<Clash> between(Instant from, Instant to) {
        return between(from, to, _ -> true);
    }

    /** The same of those meetings only that count. */
    public List<Clash> between(Instant from, Instant to, Predicate<Sitting> counts) {
        Map<PersonId, List<Sitting>> meetings = new TreeMap<>();
        for (Sitting s : schedule.between(from, to))
            if (!s.cancelled() && s.holder() instanceof Held held && counts.test(s))
                meetings.computeIfAbsent(held.person(), _ -> new ArrayList<>()).add(s);
        List<Clash> clashes = new ArrayList<>();
        meetings.forEach((person, all) -> clashes.addAll(of(person, all)));
        return clashes;
    }

    private static List<Clash> of(PersonId person, List<Sitting> meetings) {
        List<Clash> clashes = new ArrayList<>();
        int first = 0;
        while (first < meetings.size()) {
            Instant at = meetings.get(first).at();
            Set<StructureId> there = new LinkedHashSet<>();
            int next = first;
            while (next < meetings.size() && meetings.get(next).at().isBefore(at.plus(AN_HOUR)))
                there.add(meetings.get(next++).structure());
            boolean clash = there.size() > 1;
            if (clash) clashes.add(new Clash(person, at, List.copyOf(there)));
            first = clash ? next : first + 1;
        }
        return clashes;
    }
}
