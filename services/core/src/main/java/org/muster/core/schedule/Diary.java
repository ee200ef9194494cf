package org.muster.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Holder;
import org.muster.core.duty.Holder.Held;
import org.muster.core.duty.Seating;
import org.muster.core.fact.Fact;
import org.muster.core.identity.PersonId;
import org.muster.core.meeting.Agenda;
import org.muster.core.meeting.Meeting;
import org.muster.core.schedule.Appointment.Expected;
import org.muster.core.situation.History;
import org.muster.core.situation.Situation;
import org.muster.core.situation.Standing;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureName;
import org.muster.core.structure.StructureState.Suspended;

/**
 * The meetings of a country at which one person is expected, each as of its own instant: a
 * suspension that is known to begin next week takes away those of next week only. What was in the
 * diary at any time before stays there and says that it is off; that is found out from the facts,
 * by looking as was known then, so that nobody has to keep what a calendar has read.
 */
public final class Diary {
    private final CountryCode country;
    private final List<Fact> facts;
    private final Catalogue catalogue;
    private final PersonId person;
    private final ZoneId zone;

    public Diary(CountryCode country, History history, Catalogue catalogue, PersonId person) {
        this.country = country;
        this.facts = history.facts();
        this.catalogue = catalogue;
        this.person = person;
        this.zone = Countries.zone(country);
    }

    private record Key(StructureId structure, Instant at) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::at).thenComparing(Key::structure);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private record Entry(
            StructureName structure,
            Instant at,
            ZoneId zone,
            @Nullable String venue,
            Expected expected) {
        Entry noLonger() {
            return new Entry(structure, at, zone, venue, Expected.NO_LONGER);
        }
    }

    /**
     * The meetings from an instant (included) to another (excluded), by time, as known at {@code
     * now}; a calendar is taken to have looked as far ahead at any time as it does now.
     */
    public List<Appointment> between(Instant from, Instant to, Instant now) {
        Touches touches = new Touches(knownAt(now));
        Duration reach = Duration.between(now, to);
        Map<Key, Entry> all = new TreeMap<>();
        List<Instant> looks = touches.looks(from.minus(reach));
        for (int i = 0; i < looks.size(); i++) {
            Instant look = looks.get(i);
            Instant next = i + 1 < looks.size() ? looks.get(i + 1) : now;
            var then = entries(look, later(look, from), earlier(next.plus(reach), to));
            then.forEach(
                    (key, entry) -> {
                        if (entry.expected() == Expected.EXPECTED) all.put(key, entry.noLonger());
                    });
        }
        all.putAll(entries(now, from, to));
        List<Appointment> diary = new ArrayList<>();
        for (Entry e : all.values()) diary.add(appointment(e, touches));
        return diary;
    }

    private Appointment appointment(Entry e, Touches touches) {
        StructureId structure = e.structure().structure();
        return new Appointment(
                country,
                e.structure(),
                e.at(),
                e.zone(),
                e.venue(),
                e.expected(),
                touches.count(structure),
                touches.last(structure));
    }

    /** What concerned the person, as known at {@code known}: stretches in which nothing changes. */
    private Map<Key, Entry> entries(Instant known, Instant from, Instant to) {
        Map<Key, Entry> found = new TreeMap<>();
        Standing standing = Standing.of(country, knownAt(known), from);
        Instant begin = from;
        while (begin.isBefore(to)) {
            Instant next = standing.nextEffect();
            Instant end = next == null ? to : earlier(next, to);
            stretch(standing.situation(), begin, end, found);
            standing = standing.at(end);
            begin = end;
        }
        return found;
    }

    private void stretch(Situation situation, Instant from, Instant to, Map<Key, Entry> found) {
        Seating seating = new Duties(situation, catalogue).seating();
        for (Structure s : situation.structures().values()) {
            if (!s.underWay()) continue;
            Agenda agenda = new Agenda(s, zone);
            for (Meeting m : agenda.all(from, to)) {
                if (m.at().isBefore(from)) continue;
                Expected expected = expected(s, m, seating.holder(s, m.at()));
                if (expected == null) continue;
                found.put(
                        new Key(s.id(), m.at()),
                        new Entry(StructureName.of(s), m.at(), agenda.zone(), m.venue(), expected));
            }
        }
    }

    /** Null when the meeting does not concern the person. */
    private @Nullable Expected expected(Structure structure, Meeting meeting, Holder holder) {
        if (!(holder instanceof Held held)) return null;
        boolean away = person.equals(held.standsInFor());
        if (!away && !held.person().equals(person)) return null;
        if (meeting.cancelled()) return Expected.CALLED_OFF;
        if (structure.state() instanceof Suspended) return Expected.SUSPENDED;
        return away ? Expected.SOMEBODY_STANDS_IN : Expected.EXPECTED;
    }

    private List<Fact> knownAt(Instant instant) {
        return facts.stream().filter(f -> !f.recordedAt().isAfter(instant)).toList();
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
