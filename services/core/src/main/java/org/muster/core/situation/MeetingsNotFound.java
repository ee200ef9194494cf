package org.muster.core.situation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.Countries;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Fact;
import org.muster.core.fact.MeetingEvent;
import org.muster.core.fact.MeetingEvent.MeetingAttended;
import org.muster.core.fact.MeetingEvent.MeetingCancelled;
import org.muster.core.fact.MeetingEvent.MeetingMissed;
import org.muster.core.fact.MeetingEvent.MeetingScheduled;
import org.muster.core.meeting.Agenda;
import org.muster.core.structure.Structure;

/**
 * Finds meetings that are called off, moved or answered for and are not in the agenda: somebody has
 * mistaken the day or the hour, and is reminded of the right one nevertheless. Once the meeting is
 * added, or a rhythm is said by which there is one, it fits. Where an agenda tells nothing, nothing
 * is found: before its rhythm was said, of a rhythm without an hour, and of the attendance at a
 * table that has none.
 */
final class MeetingsNotFound {
    private final Fold fold;

    MeetingsNotFound(Fold fold) {
        this.fold = fold;
    }

    /** Looks for the meeting that a fact is about, before the fact changes anything. */
    void lookFor(Fact fact, MeetingEvent event, Structure structure) {
        Agenda agenda = agenda(fact, structure);
        switch (event) {
            case MeetingCancelled e -> changed(fact, structure, agenda, e.at());
            case MeetingScheduled e -> {
                if (e.instead() != null) changed(fact, structure, agenda, e.instead());
            }
            case MeetingAttended _, MeetingMissed _ -> {
                if (structure.meets() && structure.rhythm() != null)
                    answered(fact, structure, agenda);
            }
        }
    }

    /** A meeting may be called off twice, or moved after it was called off. */
    private void changed(Fact fact, Structure structure, Agenda agenda, Instant at) {
        if (agenda.tellsOf(at) && !agenda.knows(at)) find(fact, structure, at, null);
    }

    private void answered(Fact fact, Structure structure, Agenda agenda) {
        LocalDate day = day(fact.effective(), agenda);
        if (day == null) return;
        Instant begin = day.atStartOfDay(agenda.zone()).toInstant();
        if (agenda.tellsOf(begin) && !agenda.meetsOn(day)) find(fact, structure, null, day);
    }

    /** Null where it is said of no day in particular. */
    private static @Nullable LocalDate day(Effective said, Agenda agenda) {
        return switch (said.precision()) {
            case MINUTE -> LocalDate.ofInstant(said.written(), agenda.zone());
            case DAY -> said.day();
            case MONTH, YEAR -> null;
        };
    }

    private void find(
            Fact fact, Structure structure, @Nullable Instant meeting, @Nullable LocalDate day) {
        fold.found(
                new Finding(
                        fact.id(),
                        FindingKind.NO_SUCH_MEETING,
                        structure.id().value(),
                        fact.order(),
                        fact.subject(),
                        null,
                        meeting,
                        day));
    }

    /** The agenda has changed: what was not in it may be now. */
    void lookAgain(Fact fact, Structure structure) {
        Agenda agenda = agenda(fact, structure);
        fold.fits(
                f ->
                        f.kind() == FindingKind.NO_SUCH_MEETING
                                && f.of().equals(fact.subject())
                                && isThere(f, agenda));
    }

    private static boolean isThere(Finding finding, Agenda agenda) {
        Instant meeting = finding.meeting();
        LocalDate day = finding.day();
        return meeting != null ? agenda.knows(meeting) : day != null && agenda.meetsOn(day);
    }

    private static Agenda agenda(Fact fact, Structure structure) {
        return new Agenda(structure, Countries.zone(fact.country()));
    }
}
