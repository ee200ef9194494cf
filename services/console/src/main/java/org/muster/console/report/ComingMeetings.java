package org.muster.console.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.console.page.Say;
import org.muster.core.meeting.Agenda;
import org.muster.core.meeting.Meeting;
import org.muster.core.situation.Situation;

/**
 * The next meetings of a structure, to be called off or moved: whoever chooses cannot mistake the
 * hour. Today's are among them, since one may be told that did not take place.
 *
 * @param meetings none where no hour is known, or it does not meet
 * @param there on whose clock the structure meets
 * @param usual on whose clock another moment is typed
 */
record ComingMeetings(List<Meeting> meetings, ZoneId there, ZoneId usual, Say say) {
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final Duration BACK = Duration.ofDays(31);
    private static final int SHOWN = 12;

    static ComingMeetings of(Situation situation, String structure, ZoneId usual, Say say) {
        return situation.structures().values().stream()
                .filter(s -> s.id().value().equals(structure) && s.meets())
                .findFirst()
                .map(s -> of(new Agenda(s, usual), usual, say))
                .orElse(new ComingMeetings(List.of(), usual, usual, say));
    }

    /** The day of the last meeting that has begun, of late. */
    static Optional<LocalDate> lastDay(
            Situation situation, String structure, ZoneId usual, Say say) {
        return situation.structures().values().stream()
                .filter(s -> s.id().value().equals(structure))
                .map(s -> new Agenda(s, usual))
                .flatMap(a -> a.between(say.now().minus(BACK), say.now()).reversed().stream())
                .map(m -> LocalDate.ofInstant(m.at(), usual))
                .findFirst();
    }

    private static ComingMeetings of(Agenda agenda, ZoneId usual, Say say) {
        Instant today = say.now().atZone(agenda.zone()).truncatedTo(ChronoUnit.DAYS).toInstant();
        List<Meeting> next =
                agenda.between(today, say.now().plus(AHEAD)).stream().limit(SHOWN).toList();
        return new ComingMeetings(next, agenda.zone(), usual, say);
    }

    /** What is chosen, as one of the choices has it; where there are none, as it is typed. */
    String value(String chosen) {
        Instant at = instant(chosen);
        if (at == null) return chosen;
        return meetings.isEmpty() ? LocalDateTime.ofInstant(at, usual).toString() : at.toString();
    }

    /** The meetings, and what is chosen already if it is none of them; nothing where none comes. */
    List<Choice> choices(String chosen) {
        List<Choice> coming = meetings.stream().map(this::choice).toList();
        String value = value(chosen);
        boolean known = value.isEmpty() || coming.stream().anyMatch(c -> c.value().equals(value));
        if (known || coming.isEmpty()) return coming;
        Instant at = instant(chosen);
        String label = at == null ? chosen : say.meeting(at, there);
        return Stream.concat(Stream.of(new Choice(value, label)), coming.stream()).toList();
    }

    private Choice choice(Meeting meeting) {
        String when = say.meeting(meeting.at(), there);
        return new Choice(
                meeting.at().toString(),
                meeting.venue() == null ? when : when + " · " + meeting.venue());
    }

    private @Nullable Instant instant(String chosen) {
        try {
            return chosen.endsWith("Z")
                    ? Instant.parse(chosen)
                    : LocalDateTime.parse(chosen).atZone(usual).toInstant();
        } catch (DateTimeParseException nothingYetOrWrong) {
            return null;
        }
    }
}
