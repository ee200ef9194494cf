package org.muster.core.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.MeetingEvent.MeetingAttended;
import org.muster.core.fact.MeetingEvent.MeetingMissed;
import org.muster.core.fact.StructureEvent.ConvenerContacted;
import org.muster.core.fact.StructureEvent.StructureConfirmed;
import org.muster.core.fact.StructureEvent.StructureMerged;
import org.muster.core.fact.Subject;
import org.muster.core.structure.StructureId;

/**
 * Which facts can have touched the meetings of a structure: those about it and those about who sits
 * anywhere. They are counted as they were recorded, corrections and retractions too: facts are only
 * ever added, so a count never goes down.
 */
final class Touches {
    private static final Set<Subject.Kind> EVERYWHERE =
            EnumSet.of(
                    Subject.Kind.CRISIS,
                    Subject.Kind.POST,
                    Subject.Kind.PERSON,
                    Subject.Kind.FRAME,
                    Subject.Kind.MISSION,
                    Subject.Kind.PROGRAMME,
                    Subject.Kind.AMENDMENTS);
    private static final int EACH_MOMENT = 60;

    private final Map<StructureId, Count> own = new HashMap<>();
    private final TreeSet<Instant> moments = new TreeSet<>();
    private Count shared = Count.NONE;

    private record Count(int facts, Instant last) {
        static final Count NONE = new Count(0, Instant.EPOCH);

        Count and(Count more) {
            return new Count(facts + more.facts, last.isAfter(more.last) ? last : more.last);
        }
    }

    Touches(List<Fact> known) {
        for (Fact fact : known) {
            if (changesNothing(fact.event())) continue;
            Subject subject = fact.subject();
            Count one = new Count(1, fact.recordedAt());
            if (subject.kind() == Subject.Kind.STRUCTURE)
                own.merge(new StructureId(subject.id()), one, Count::and);
            else if (EVERYWHERE.contains(subject.kind())) shared = shared.and(one);
            else continue;
            if (fact.event() instanceof StructureMerged m) own.merge(m.into(), one, Count::and);
            moments.add(fact.recordedAt());
        }
    }

    /** These are the most frequent, and no meeting comes, goes or moves by them. */
    private static boolean changesNothing(Event event) {
        return event instanceof StructureConfirmed
                || event instanceof ConvenerContacted
                || event instanceof MeetingAttended
                || event instanceof MeetingMissed;
    }

    int count(StructureId structure) {
        return of(structure).facts();
    }

    Instant last(StructureId structure) {
        return of(structure).last();
    }

    private Count of(StructureId structure) {
        return shared.and(own.getOrDefault(structure, Count.NONE));
    }

    /**
     * When to look back to know what a calendar has read since an instant: after each moment at
     * which something was recorded. Of a long row only the latest moments count one by one, and of
     * every day before them the last.
     */
    List<Instant> looks(Instant since) {
        Instant before = moments.floor(since);
        List<Instant> all = List.copyOf(moments.tailSet(before == null ? since : before, true));
        if (all.size() <= EACH_MOMENT) return all;
        int cut = all.size() - EACH_MOMENT;
        Map<LocalDate, Instant> looks = new TreeMap<>();
        for (Instant at : all.subList(0, cut))
            looks.put(at.atOffset(ZoneOffset.UTC).toLocalDate(), at);
        TreeSet<Instant> both = new TreeSet<>(looks.values());
        both.addAll(all.subList(cut, all.size()));
        return List.copyOf(both);
    }
}
