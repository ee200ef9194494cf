package org.muster.reporting.table;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.api.TableReport;
import org.muster.contract.api.TableReport.Outcome;
import org.muster.contract.person.Person;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.reporting.directory.Directory;
import org.muster.reporting.directory.DirectoryDesk;
import org.muster.reporting.intake.Intake;
import org.muster.reporting.intake.Tracker;
import org.muster.reporting.log.FactLog;
import org.springframework.stereotype.Component;

/**
 * Takes a table whole or not at all. Its facts have the ids that follow from the file, so that an
 * append that was cut is completed by sending the file again, and a second one appends nothing.
 */
@Component
class Tables {
    private final Intake intake;
    private final Tracker tracker;
    private final FactLog log;
    private final DirectoryDesk people;
    private final Directory directory;
    private final Catalogue catalogue;
    private final Dictionary dictionary;
    private final Clock clock;
    private final MeterRegistry meters;

    Tables(
            Intake intake,
            Tracker tracker,
            FactLog log,
            DirectoryDesk people,
            Directory directory,
            Catalogue catalogue,
            Clock clock,
            MeterRegistry meters) {
        this.intake = intake;
        this.tracker = tracker;
        this.log = log;
        this.people = people;
        this.directory = directory;
        this.catalogue = catalogue;
        this.dictionary = new Dictionary(catalogue);
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * What somebody asked for.
     *
     * @param columns what each column holds, or null to guess
     * @param newPeople whether unknown people are put into the directory
     * @param accepted the proposals to take, or null for those at national level
     */
    record Request(
            boolean dryRun,
            @Nullable String columns,
            boolean newPeople,
            @Nullable Set<String> accepted) {}

    TableReport take(CountryCode country, Request request, byte[] file) {
        Caller caller = Callers.current();
        Callers.require(caller.mayReport(country), "This account may not report about " + country);
        Columns columns = columns(file, request);
        Staff staff = new Staff(country, staff(country), request.newPeople());
        Bringing bringing = bringing(country, columns, staff, file);
        List<ReadLine> lines = new ArrayList<>();
        int others = 0;
        if (columns.presence()) {
            PresenceRows presence = new PresenceRows(bringing, columns, request.accepted());
            lines.addAll(presence.read());
            others = presence.others();
        } else
            for (int i = 0; i < columns.rows().size(); i++)
                lines.add(new StructureRow(bringing, columns, columns.rows().get(i), i).read());
        int appended = request.dryRun() ? 0 : append(caller, country, staff, lines);
        TableReport report =
                new TableReport(
                        request.dryRun(),
                        columns.presence(),
                        columns.shown(),
                        lines.stream().map(ReadLine::line).toList(),
                        staff.unknown(),
                        staff.fresh(),
                        others,
                        appended);
        if (!request.dryRun())
            for (Outcome outcome : Outcome.values()) count(outcome.name(), report.count(outcome));
        return report;
    }

    private Columns columns(byte[] file, Request request) {
        try {
            return Columns.of(SheetReader.read(file), request.columns(), dictionary);
        } catch (Refused refused) {
            meters.counter("muster.import.files.refused").increment();
            throw refused;
        }
    }

    private int append(Caller caller, CountryCode country, Staff staff, List<ReadLine> lines) {
        List<FieldProblem> wrong = wrong(lines);
        if (!wrong.isEmpty()) {
            meters.counter("muster.import.files.refused").increment();
            count(Outcome.REFUSED.name(), wrong.size());
            throw Refused.invalid(wrong);
        }
        staff.fresh().forEach(directory::put);
        List<Fact> facts = new ArrayList<>();
        for (ReadLine line : lines)
            for (int i = 0; line.line().chosen() && i < line.reports().size(); i++) {
                var brought = line.line().facts().get(i);
                if (!brought.known())
                    facts.add(intake.fact(caller, country, line.reports().get(i), brought.id()));
            }
        log.append(facts);
        return facts.size();
    }

    private static List<FieldProblem> wrong(List<ReadLine> lines) {
        List<FieldProblem> wrong = new ArrayList<>();
        for (ReadLine line : lines)
            for (var remark : line.line().remarks())
                if (remark.reason().refuses())
                    wrong.add(
                            new FieldProblem(
                                    "lines[%d].%s".formatted(line.line().number(), remark.column()),
                                    remark.problem()));
        return wrong;
    }

    private List<Person> staff(CountryCode country) {
        List<Person> known = new ArrayList<>(people.people(country));
        known.addAll(people.people(null));
        return known;
    }

    private Bringing bringing(CountryCode country, Columns columns, Staff staff, byte[] file) {
        String digest = digest(file);
        String series =
                UUID.nameUUIDFromBytes(
                                (country + "|" + columns.fields() + "|" + digest)
                                        .getBytes(StandardCharsets.UTF_8))
                        .toString();
        return new Bringing(
                country,
                catalogue,
                dictionary,
                new Known(tracker.country(country).situation(), tracker.timeline(country)),
                staff,
                intake.reader(),
                "table " + digest.substring(0, 8),
                series.substring(0, series.length() - 4),
                LocalDate.ofInstant(clock.instant(), Countries.zone(country)));
    }

    private void count(String outcome, long lines) {
        meters.counter("muster.import.lines", "outcome", outcome.toLowerCase(Locale.ROOT))
                .increment(lines);
    }

    Dictionary dictionary() {
        return dictionary;
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
