package org.muster.reporting.table;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.TableReport.Line;
import org.muster.contract.api.TimelineEntry;
import org.muster.contract.catalogue.CatalogueYaml;
import org.muster.contract.person.Person;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.Source;
import org.muster.core.identity.PersonId;
import org.muster.core.situation.Fate;
import org.muster.core.situation.History;
import org.muster.reporting.intake.FactReader;

/** Reads a table as of a day, in a country of which some tables have been taken before. */
final class Tabled {
    static final Catalogue CATALOGUE = CatalogueYaml.bundled();
    private static final CountryCode SUDAN = CountryCode.of("SDN");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Dictionary DICTIONARY = new Dictionary(CATALOGUE);

    private final List<Fact> facts = new ArrayList<>();
    final List<Person> directory =
            new ArrayList<>(
                    List.of(
                            new Person(
                                    new PersonId("sdn-rmo"),
                                    "Example (invented)",
                                    "rmo@example.org",
                                    null,
                                    Language.EN,
                                    SUDAN,
                                    Set.of(),
                                    false)));
    @Nullable String columns;
    boolean newPeople;
    @Nullable Set<String> accepted;

    /** The lines of a text, whose first line is its headings. */
    List<Line> dryRun(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8)).stream().map(ReadLine::line).toList();
    }

    List<Line> dryRun(byte[] file) {
        return read(file).stream().map(ReadLine::line).toList();
    }

    /** Takes the table, as far as a cut lets. */
    Tabled taken(String text, int atMost) {
        List<Fact> fresh = new ArrayList<>();
        for (ReadLine line : read(text.getBytes(StandardCharsets.UTF_8)))
            for (int i = 0; line.line().chosen() && i < line.reports().size(); i++) {
                var brought = line.line().facts().get(i);
                if (!brought.known())
                    fresh.add(
                            fact(
                                    brought.id().value(),
                                    brought.effective().toString(),
                                    brought.event(),
                                    fresh.size()));
            }
        facts.addAll(fresh.subList(0, Math.min(atMost, fresh.size())));
        return this;
    }

    Tabled taken(String text) {
        return taken(text, Integer.MAX_VALUE);
    }

    History history() {
        return new History(SUDAN, facts);
    }

    int facts() {
        return facts.size();
    }

    Columns columns(byte[] file) {
        return Columns.of(SheetReader.read(file), columns, DICTIONARY);
    }

    Columns columns(String text) {
        return columns(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<ReadLine> read(byte[] file) {
        Columns read = columns(file);
        Bringing bringing = bringing(read, file);
        if (read.presence()) return new PresenceRows(bringing, read, accepted).read();
        List<ReadLine> lines = new ArrayList<>();
        for (int i = 0; i < read.rows().size(); i++)
            lines.add(new StructureRow(bringing, read, read.rows().get(i), i).read());
        return lines;
    }

    private Bringing bringing(Columns read, byte[] file) {
        History history = history();
        var fates = history.fates(Instant.MAX);
        List<TimelineEntry> timeline =
                facts.stream()
                        .map(
                                f ->
                                        new TimelineEntry(
                                                "",
                                                f,
                                                fates.getOrDefault(
                                                        f.id(), new Fate(Fate.Kind.STANDS, null))))
                        .toList();
        String series =
                UUID.nameUUIDFromBytes(
                                (read.fields() + new String(file, StandardCharsets.ISO_8859_1))
                                        .getBytes(StandardCharsets.UTF_8))
                        .toString();
        return new Bringing(
                SUDAN,
                CATALOGUE,
                DICTIONARY,
                new Known(history.situation(NOW, Instant.MAX), timeline),
                new Staff(SUDAN, directory, newPeople),
                new FactReader(CATALOGUE, Duration.ofDays(366), NOW),
                "table",
                series.substring(0, series.length() - 4),
                TODAY);
    }

    private static Fact fact(String id, String effective, Event event, int number) {
        return new Fact(
                new FactId(id),
                SUDAN,
                Effective.parse(effective),
                NOW,
                NOW.plusMillis(number),
                new AuthorId("office"),
                Source.OF_THE_AUTHOR,
                event);
    }
}
