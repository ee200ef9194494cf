package org.muster.core.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.core.duty.Seating;
import org.muster.core.meeting.Agenda;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;

/** All meetings of a country whose hour is known, with those that were called off. */
public final class Schedule {
    private static final Comparator<Sitting> ORDER =
            Comparator.comparing(Sitting::at).thenComparing(Sitting::structure);

    private final Situation situation;
    private final Seating seating;
    private final ZoneId zone;

    /**
     * @param zone in which the hours count where a structure names none
     */
    public Schedule(Situation situation, Seating seating, ZoneId zone) {
        this.situation = situation;
        this.seating = seating;
        this.zone = zone;
    }

    /** The meetings from an instant (included) to another (excluded), by time. */
    public List<Sitting> between(Instant from, Instant to) {
        List<Sitting> found = new ArrayList<>();
        for (Structure s : situation.structures().values())
            if (s.meets())
                for (var m : new Agenda(s, zone).all(from, to))
                    found.add(
                            new Sitting(
                                    s.id(),
                                    m.at(),
                                    m.venue(),
                                    m.cancelled(),
                                    seating.holder(s, m.at())));
        found.sort(ORDER);
        return found;
    }
}
