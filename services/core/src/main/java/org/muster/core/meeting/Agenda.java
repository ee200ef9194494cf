package org.muster.core.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.core.structure.MeetingRhythm;
import org.muster.core.structure.Meetings;
import org.muster.core.structure.Structure;

/**
 * When a structure meets, as far as its rhythm names the hour: by the rule, in the structure's own
 * time zone, without what was called off or moved, with what was added. Of when it met by another
 * rule, in another zone or before it was suspended only the last days are known.
 */
public final class Agenda {
    private final Structure structure;
    private final ZoneId zone;
    private final Optional<Recurrence> recurrence;

    /**
     * @param usual the time zone where the structure names none
     */
    public Agenda(Structure structure, ZoneId usual) {
        this.structure = structure;
        ZoneId own = structure.zone();
        this.zone = own == null ? usual : own;
        this.recurrence = recurrence(structure, zone);
    }

    /** A rule that cannot be read is the intake's to refuse; what was taken before says nothing. */
    private static Optional<Recurrence> recurrence(Structure structure, ZoneId zone) {
        MeetingRhythm rhythm = structure.rhythm();
        if (rhythm == null) return Optional.empty();
        Instant since = structure.rhythmSince();
        LocalDate begin = LocalDate.ofInstant(since == null ? Instant.EPOCH : since, zone);
        try {
            return Optional.of(Recurrence.of(rhythm, begin, zone));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    public ZoneId zone() {
        return zone;
    }

    /** The meetings from an instant (included) to another (excluded), in order. */
    public List<Meeting> between(Instant from, Instant to) {
        return all(from, to).stream().filter(m -> !m.cancelled()).toList();
    }

    /** The same with those that were called off or moved elsewhere. */
    public List<Meeting> all(Instant from, Instant to) {
        TreeMap<Instant, Meeting> found = new TreeMap<>();
        Meetings said = structure.meetings();
        for (Instant at : said.met())
            if (!at.isBefore(from) && at.isBefore(to)) found.put(at, usual(at));
        recurrence.ifPresent(
                r -> r.between(begin(from), to).forEach(at -> found.put(at, usual(at))));
        for (Meetings.OneOff one : said.oneOffs()) {
            Instant instead = one.instead();
            if (instead != null) found.computeIfPresent(instead, (at, m) -> calledOff(m));
            if (!one.at().isBefore(from) && one.at().isBefore(to))
                found.put(
                        one.at(),
                        new Meeting(one.at(), one.venue() == null ? venue() : one.venue(), false));
        }
        for (Instant at : said.cancelled()) found.computeIfPresent(at, (_, m) -> calledOff(m));
        return List.copyOf(found.values());
    }

    /**
     * Whether somebody said what came of a meeting: on its day here without an hour, or at an
     * instant of that day to which no other meeting is nearer.
     */
    public boolean answered(Meeting meeting) {
        Meetings said = structure.meetings();
        LocalDate day = day(meeting.at());
        return said.answeredOn().contains(day)
                || said.answered().stream()
                        .filter(a -> day(a).equals(day))
                        .anyMatch(a -> nearest(a, day).equals(Optional.of(meeting.at())));
    }

    private Optional<Instant> nearest(Instant answer, LocalDate day) {
        return on(day).stream()
                .map(Meeting::at)
                .min(Comparator.comparing(at -> Duration.between(at, answer).abs()));
    }

    private List<Meeting> on(LocalDate day) {
        Instant begin = day.atStartOfDay(zone).toInstant();
        return between(begin, day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The meeting of the same day here that is nearest to an instant, if there is one. */
    public Optional<Instant> near(Instant at) {
        return at.isBefore(Recurrence.FIRST) || at.isAfter(Recurrence.LAST)
                ? Optional.empty()
                : nearest(at, day(at));
    }

    /** Whether a meeting takes place on a day here. */
    public boolean meetsOn(LocalDate day) {
        return !on(day).isEmpty();
    }

    /** Whether there is a meeting at an instant, be it called off or moved. */
    public boolean knows(Instant at) {
        Meetings said = structure.meetings();
        return said.met().contains(at)
                || said.oneOffs().stream().anyMatch(o -> o.at().equals(at))
                || !begin(at).isAfter(at) && recurrence.stream().anyMatch(r -> r.occursAt(at));
    }

    /**
     * Whether all meetings from an instant on are known, as far as they were ever told: not of the
     * time before the rhythm was said, nor where it does not name the hour.
     */
    public boolean tellsOf(Instant from) {
        if (structure.rhythm() != null && recurrence.isEmpty()) return false;
        Instant since = structure.rhythmSince();
        return !begin(from).isAfter(from)
                && (since == null || !from.isBefore(day(since).atStartOfDay(zone).toInstant()));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private @org.jspecify.annotations.Nullable String venue() {
        return structure.venue();
    }

    /** From when on the rhythm counts. */
    private Instant begin(Instant from) {
        Meetings.Earlier earlier = structure.meetings().earlier();
        return earlier == null || earlier.until().isBefore(from) ? from : earlier.until();
    }

    private Meeting usual(Instant at) {
        return new Meeting(at, venue(), false);
    }

    private static Meeting calledOff(Meeting meeting) {
        return new Meeting(meeting.at(), meeting.venue(), true);
    }
}
