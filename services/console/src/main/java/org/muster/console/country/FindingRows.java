package org.muster.console.country;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.console.country.FindingRow.Side;
import org.muster.console.fact.FactWords;
import org.muster.console.fact.People;
import org.muster.console.page.Say;
import org.muster.contract.api.TrackerApi;
import org.muster.core.country.Countries;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.meeting.Agenda;
import org.muster.core.situation.Care;
import org.muster.core.situation.Finding;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;

/**
 * What does not fit together: the findings of the country, and whoever is needed now but is not in
 * the directory, of which the facts alone tell nothing. Only the facts that these are about are
 * read.
 */
record FindingRows(
        TrackerApi tracker,
        Situation situation,
        Moment moment,
        FactWords words,
        People people,
        Say say) {
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final String UNKNOWN_PERSON = "UNKNOWN_PERSON";
    private static final List<String> NAMING =
            List.of(
                    "post.taken-up.v1",
                    "representative.assigned.v1",
                    "representative.handed-over.v1",
                    "coordinator.designated.v1");

    /** Open ones first. */
    List<FindingRow> at(Instant asOf) {
        List<FindingRow> rows = new ArrayList<>(found());
        UnknownPeople strangers = new UnknownPeople(situation, asOf);
        if (strangers.any(people::unknown)) rows.addAll(unknown(strangers));
        rows.sort(Comparator.comparing(FindingRow::open).reversed());
        return rows;
    }

    private List<FindingRow> found() {
        List<String> about =
                situation.findings().stream()
                        .flatMap(f -> Stream.of(f.fact(), f.other()))
                        .filter(Objects::nonNull)
                        .map(FactId::value)
                        .distinct()
                        .toList();
        if (about.isEmpty()) return List.of();
        Timeline told = chosen(about, null);
        return situation.findings().stream()
                .map(
                        f ->
                                row(
                                        f.kind().name(),
                                        f.subject(),
                                        f.fact(),
                                        remedy(f),
                                        toAdd(f),
                                        sides(f, told),
                                        told))
                .toList();
    }

    private List<FindingRow> unknown(UnknownPeople strangers) {
        Timeline told = chosen(null, NAMING);
        List<FindingRow> rows = new ArrayList<>();
        strangers
                .named(told.inForce(), people::unknown)
                .forEach(
                        (person, fact) ->
                                rows.add(
                                        row(
                                                UNKNOWN_PERSON,
                                                person.value(),
                                                fact,
                                                null,
                                                null,
                                                List.of(),
                                                told)));
        return rows;
    }

    private Timeline chosen(@Nullable List<String> facts, @Nullable List<String> types) {
        String country = situation.country().alpha3();
        return Timeline.of(tracker.chosen(country, facts, types, moment.knownAtEnd()));
    }

    private FindingRow row(
            String kind,
            String subject,
            FactId fact,
            @Nullable String remedy,
            @Nullable LocalDateTime add,
            List<Side> sides,
            Timeline told) {
        Care care =
                situation.cares().stream()
                        .filter(c -> c.fact().equals(fact))
                        .findFirst()
                        .orElse(null);
        return new FindingRow(
                kind,
                subject,
                fact.value(),
                told.inForce(fact).map(f -> words.sentence(f.event())).orElse(null),
                remedy,
                add,
                sides,
                care == null || care.person() == null ? null : people.name(care.person()),
                care == null ? null : care.settled());
    }

    /** Of a meeting that is not there: which one of that day may be meant. */
    private @Nullable String remedy(Finding finding) {
        LocalDate day = finding.day();
        Instant meeting = finding.meeting();
        if (day == null && meeting == null) return null;
        Structure structure = situation.structures().get(new StructureId(finding.subject()));
        if (structure == null) return say.text("finding.NO_SUCH_MEETING.none");
        Agenda agenda = new Agenda(structure, Countries.zone(situation.country()));
        LocalDate of = day == null ? LocalDate.ofInstant(meeting, agenda.zone()) : day;
        if (calledOff(agenda, of)) return say.text("finding.NO_SUCH_MEETING.off", say.day(of));
        if (meeting == null) return say.text("finding.NO_SUCH_MEETING.day", say.day(of));
        return agenda.near(meeting)
                .map(at -> say.text("finding.NO_SUCH_MEETING.near", say.both(at, agenda.zone())))
                .orElse(say.text("finding.NO_SUCH_MEETING.none"));
    }

    /** Whether it had one that day, and none is left. */
    private static boolean calledOff(Agenda agenda, LocalDate day) {
        Instant begin = day.atStartOfDay(agenda.zone()).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(agenda.zone()).toInstant();
        return !agenda.all(begin, end).isEmpty() && agenda.between(begin, end).isEmpty();
    }

    /**
     * When somebody was at a table, or was not, on a day without a meeting: the meeting may have
     * been one beside the rhythm, at its usual hour most likely. One that was called off or moved
     * away is not to be added.
     */
    private @Nullable LocalDateTime toAdd(Finding finding) {
        LocalDate day = finding.day();
        Structure structure = situation.structures().get(new StructureId(finding.subject()));
        if (day == null || structure == null) return null;
        ZoneId usual = Countries.zone(situation.country());
        Agenda agenda = new Agenda(structure, usual);
        Instant begin = day.atStartOfDay(agenda.zone()).toInstant();
        return agenda.between(begin, begin.plus(AHEAD)).stream()
                .findFirst()
                .map(m -> LocalTime.ofInstant(m.at(), agenda.zone()))
                .map(hour -> day.atTime(hour).atZone(agenda.zone()))
                .map(at -> at.withZoneSameInstant(usual).toLocalDateTime())
                .orElse(null);
    }

    /** Both facts, the earlier one first. */
    private List<Side> sides(Finding finding, Timeline told) {
        @Nullable FactId other = finding.other();
        if (other == null) return List.of();
        return Stream.of(other, finding.fact())
                .map(told::inForce)
                .flatMap(Optional::stream)
                .map(this::side)
                .toList();
    }

    private Side side(Fact fact) {
        String document = fact.source().document();
        return new Side(
                fact.id().value(),
                words.sentence(fact.event()),
                fact.effective(),
                document.isBlank() ? fact.author().value() : document);
    }
}
