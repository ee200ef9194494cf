package org.muster.core.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.clash.Clash;
import org.muster.core.clash.Clashes;
import org.muster.core.country.Countries;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Span;
import org.muster.core.meeting.Agenda;
import org.muster.core.meeting.Meeting;
import org.muster.core.policy.Policy;
import org.muster.core.policy.ReminderKind;
import org.muster.core.schedule.Sitting;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState.Suspended;
import org.muster.core.tree.StructureTree;

/**
 * What meetings ask for: they have no end, so one asks for those around a time. While a structure
 * above is suspended, those below it are not reminded of; what took place before is asked about
 * nevertheless.
 */
final class MeetingEpisodes {
    /** A meeting that nobody has spoken of for so long is not asked about any more. */
    private static final Duration ASKED_FOR = Concerns.ASKED_FOR;

    private static final Duration LASTS = Duration.ofHours(1);

    /** How far ahead one looks for what comes next, step by step. */
    static final List<Duration> LOOKS =
            List.of(Duration.ofDays(8), Duration.ofDays(62), Duration.ofDays(400));

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private final Situation situation;
    private final Duties duties;
    private final Policies policies;
    private final ZoneId zone;
    private final Map<StructureId, Table> tables = new TreeMap<>();

    /**
     * A structure at which IOM may be awaited.
     *
     * @param relevant when IOM has a seat there
     * @param quietFrom since when a structure above is suspended, or null
     */
    private record Table(Structure structure, List<Span> relevant, @Nullable Instant quietFrom) {
        boolean awaits(Instant at) {
            boolean meets = structure.meets() && !at.isBefore(structure.state().since());
            return (meets || structure.meetings().met().contains(at))
                    && (quietFrom == null || at.isBefore(quietFrom))
                    && relevant.stream().anyMatch(r -> r.covers(at));
        }
    }

    MeetingEpisodes(Situation situation, Duties duties, Catalogue catalogue) {
        this.situation = situation;
        this.duties = duties;
        this.policies = Policies.of(situation, catalogue);
        this.zone = Countries.zone(situation.country());
        StructureTree tree = new StructureTree(situation, catalogue);
        for (Structure s : situation.structures().values())
            if (known(s)) tables.put(s.id(), table(s, tree));
    }

    private static boolean known(Structure s) {
        boolean meets = s.rhythm() != null || !s.meetings().oneOffs().isEmpty();
        return s.meets() && meets || !s.meetings().met().isEmpty();
    }

    private Table table(Structure s, StructureTree tree) {
        Instant first = s.state().since();
        for (Instant met : s.meetings().met()) if (met.isBefore(first)) first = met;
        return new Table(s, duties.seating().relevantFrom(s, first), quietFrom(s, tree));
    }

    /** The tree has no circles. */
    private @Nullable Instant quietFrom(Structure structure, StructureTree tree) {
        Instant quiet = null;
        Optional<StructureId> above = tree.above(structure.id());
        while (above.isPresent()) {
            Structure s = situation.structures().get(above.get());
            if (s != null
                    && s.state() instanceof Suspended(Instant since, _, _)
                    && (quiet == null || since.isBefore(quiet))) quiet = since;
            above = tree.above(above.get());
        }
        return quiet;
    }

    /** Those that can have a step in a span of time, its ends included. */
    List<Episode> around(Instant from, Instant to) {
        if (tables.isEmpty() || from.isAfter(LAST) || to.isBefore(FIRST)) return List.of();
        Instant start = (from.isBefore(FIRST) ? FIRST : from).minus(ASKED_FOR).minus(LASTS);
        Instant stop = (to.isAfter(LAST) ? LAST : to).plus(Policy.LONGEST_AHEAD);
        List<Episode> found = new ArrayList<>();
        for (Table table : tables.values()) {
            Structure s = table.structure();
            Agenda agenda = new Agenda(s, zone);
            for (Meeting m : agenda.between(start, stop))
                if (table.awaits(m.at())) found(s, m, agenda.answered(m), found);
        }
        clashes(start, stop, found);
        return found;
    }

    private void found(Structure s, Meeting m, boolean answered, List<Episode> found) {
        Occasion occasion = new Occasion(m.at(), null, List.of(s.id()), m.venue(), s.zone());
        Matter ahead = Matter.of(ReminderKind.MEETING_AHEAD, s.id()).on(occasion);
        ahead(ahead, m.at(), found);
        if (answered) return;
        Instant over = m.at().plus(LASTS);
        Matter after = Matter.of(ReminderKind.MEETING_AFTER, s.id()).on(occasion);
        Instant end = m.at().plus(ASKED_FOR);
        found.add(Episode.of(after, policies.of(after, over), m.at(), over, end));
    }

    private void clashes(Instant from, Instant to, List<Episode> found) {
        Clashes clashes = new Clashes(situation, duties.seating(), zone);
        for (Clash clash : clashes.between(from, to, this::awaited)) {
            Occasion occasion = new Occasion(clash.at(), clash.person(), clash.structures(), null);
            StructureId first = clash.structures().getFirst();
            ahead(Matter.of(ReminderKind.CLASH, first).on(occasion), clash.at(), found);
        }
    }

    private boolean awaited(Sitting sitting) {
        Table table = tables.get(sitting.structure());
        return table != null && table.awaits(sitting.at());
    }

    private void ahead(Matter matter, Instant at, List<Episode> found) {
        Ahead.of(matter, policies.before(matter, at), at).forEach(found::add);
    }
}
