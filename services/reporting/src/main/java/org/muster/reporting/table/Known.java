package org.muster.reporting.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.TimelineEntry;
import org.muster.core.fact.Event;
import org.muster.core.fact.FactId;
import org.muster.core.fact.NoteRecorded;
import org.muster.core.situation.Fate;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Level;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;

/**
 * What is known of a country before a table comes, and what the lines before this one have said.
 */
final class Known {
    private final Situation situation;
    private final Set<FactId> ids;
    private final Set<String> said;
    private final Map<String, StructureId> named = new HashMap<>();
    private final Set<StructureId> introduced = new HashSet<>();

    Known(Situation situation, List<TimelineEntry> timeline) {
        this.situation = situation;
        this.ids = timeline.stream().map(t -> t.fact().id()).collect(Collectors.toSet());
        this.said =
                timeline.stream()
                        .filter(t -> t.fate().kind() == Fate.Kind.STANDS)
                        .map(t -> words(t.fact().event(), t.fact().effective().toString()))
                        .collect(Collectors.toSet());
    }

    Situation situation() {
        return situation;
    }

    /** Whether this very fact is there, or one that says the same. */
    boolean has(FactId id, Event event, String effective) {
        return ids.contains(id) || said.contains(words(event, effective));
    }

    /** From now on it counts as said, so that the next line does not say it again. */
    void said(Event event, String effective) {
        said.add(words(event, effective));
    }

    /** Whether no fact and no line before this one has spoken of it; from now on one has. */
    boolean introduces(StructureId id) {
        return !situation.structures().containsKey(id) && introduced.add(id);
    }

    @Nullable Structure structure(StructureId id) {
        return situation.structures().get(id);
    }

    /** The structure of that kind and place, or the id that a new one gets. */
    StructureId structure(
            PlatformCode platform, @Nullable SectorCode sector, Level level, String area) {
        String key = "%s|%s|%s|%s".formatted(platform, sector, level, Wording.plain(area));
        return named.computeIfAbsent(
                key,
                _ ->
                        standing(platform, sector, level, area)
                                .orElseGet(() -> made(platform, sector, area)));
    }

    /**
     * The structure of an id, a local name, or a kind of which there is one, known before or by
     * now.
     */
    Optional<StructureId> named(String text, Dictionary dictionary) {
        String wanted = Wording.plain(text);
        if (wanted.isEmpty()) return Optional.empty();
        Optional<StructureId> byName =
                situation.structures().values().stream()
                        .filter(s -> !s.over())
                        .filter(
                                s ->
                                        wanted.equals(Wording.plain(s.id().value()))
                                                || (s.localName() != null
                                                        && wanted.equals(
                                                                Wording.plain(s.localName()))))
                        .map(Structure::id)
                        .findFirst();
        return byName.or(() -> introducedAs(wanted))
                .or(() -> dictionary.word("platform", text).flatMap(this::onlyOne));
    }

    private Optional<StructureId> introducedAs(String wanted) {
        return introduced.stream().filter(i -> Wording.plain(i.value()).equals(wanted)).findFirst();
    }

    private Optional<StructureId> onlyOne(String platform) {
        List<StructureId> found =
                situation.structures().values().stream()
                        .filter(s -> !s.over() && s.platform().value().equals(platform))
                        .map(Structure::id)
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<StructureId> standing(
            PlatformCode platform, @Nullable SectorCode sector, Level level, String area) {
        return situation.structures().values().stream()
                .filter(s -> s.platform().equals(platform) && s.level() == level)
                .filter(s -> Objects.equals(s.sector(), sector))
                .filter(s -> Wording.plain(area(s)).equals(Wording.plain(area)))
                .map(Structure::id)
                .findFirst();
    }

    private static String area(Structure s) {
        String area = s.place().area();
        String station = s.place().dutyStation();
        if (area != null) return area;
        return s.level() == Level.NATIONAL || station == null ? "" : station;
    }

    private static StructureId made(
            PlatformCode platform, @Nullable SectorCode sector, String area) {
        String slug = Wording.slug(area);
        return new StructureId(
                platform
                        + (sector == null ? "" : "-" + sector)
                        + (slug.isEmpty() ? "" : "-" + slug));
    }

    /** A note says the same whenever it is said. */
    private static String words(Event event, String effective) {
        return event instanceof NoteRecorded ? event.toString() : event + "@" + effective;
    }
}
