package org.muster.reporting.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.api.FactsReceipt;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.ImportReport;
import org.muster.contract.api.Refused;
import org.muster.contract.json.MusterJson;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.reporting.ReportingSettings;
import org.muster.reporting.intake.FactReader.Report;
import org.muster.reporting.log.FactLog;
import org.muster.reporting.log.RecordingClock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Takes reports: reads them, asks whether the caller may, appends them, and remembers what it
 * answered.
 */
@Component
class Intake {
    private static final int MOST_FACTS = 10_000;

    private final FactLog log;
    private final RecordingClock recording;
    private final Receipts receipts;
    private final Catalogue catalogue;
    private final ReportingSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;

    Intake(
            FactLog log,
            RecordingClock recording,
            Receipts receipts,
            @Qualifier("reportingCatalogue") Catalogue catalogue,
            ReportingSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.log = log;
        this.recording = recording;
        this.receipts = receipts;
        this.catalogue = catalogue;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
    }

    FactsReceipt report(CountryCode country, @Nullable String key, String body) {
        Caller caller = Callers.current();
        Callers.require(caller.mayAnswer(country), "This account may not report about " + country);
        String request = caller.account() + "|" + country + "|" + key;
        if (key != null) {
            checkKey(key);
            Optional<FactsReceipt> before = receipts.find(request, body);
            if (before.isPresent()) return before.get();
        }
        List<Report> reports = read(body);
        for (Report r : reports) Scope.require(caller, country, r.event());
        List<Fact> facts = new ArrayList<>();
        for (Report r : reports)
            facts.add(fact(caller, country, r, id(key == null ? null : request, facts.size())));
        FactsReceipt receipt = new FactsReceipt(log.append(facts), false, null);
        if (key != null) receipts.keep(request, body, receipt, Date.from(clock.instant()));
        return receipt;
    }

    ImportReport importLines(@Nullable String key, String lines) {
        Caller caller = Callers.current();
        List<ImportReport.Line> answers = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<String> texts = lines.lines().toList();
        if (texts.size() > MOST_FACTS)
            throw Refused.invalid(
                    List.of(
                            new FieldProblem(
                                    "body", "must have at most " + MOST_FACTS + " lines")));
        FactReader reader = reader();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isBlank()) continue;
            Problems problems = new Problems();
            String identity = key == null ? null : caller.account() + "|import|" + key;
            Fact fact = line(caller, reader, texts.get(i), id(identity, i), problems);
            if (fact != null) facts.add(fact);
            answers.add(
                    new ImportReport.Line(
                            i + 1, fact == null ? null : fact.id(), problems.found()));
        }
        log.append(facts);
        return new ImportReport(facts.size(), answers.size() - facts.size(), answers);
    }

    private @Nullable Fact line(
            Caller caller, FactReader reader, String text, FactId id, Problems problems) {
        JsonNode node = tree(text, problems);
        if (node == null) return null;
        CountryCode country = null;
        try {
            country = CountryCode.of(node.path("country").asString(""));
        } catch (IllegalArgumentException e) {
            problems.add("country", String.valueOf(e.getMessage()));
        }
        Report report = reader.read(node, "", problems);
        if (country == null || report == null) return null;
        if (!Scope.allows(caller, country, report.event())) {
            problems.add("country", "this account may not report that about " + country);
            return null;
        }
        return fact(caller, country, report, id);
    }

    private List<Report> read(String body) {
        Problems problems = new Problems();
        JsonNode root = tree(body, problems);
        List<Report> reports = new ArrayList<>();
        if (root != null) {
            FactReader reader = reader();
            JsonNode many = root.path("facts");
            if (many.isMissingNode()) add(reader.read(root, "", problems), reports);
            else if (!many.isArray() || many.isEmpty())
                problems.add("facts", "must be a list of at least one fact");
            else
                for (int i = 0; i < many.size(); i++)
                    add(reader.read(many.get(i), "facts[" + i + "]", problems), reports);
        }
        if (problems.count() == 0) return reports;
        meters.counter("muster.reports.refused", "reason", "malformed").increment();
        throw Refused.invalid(problems.found());
    }

    private static void add(@Nullable Report report, List<Report> reports) {
        if (report != null) reports.add(report);
    }

    private static @Nullable JsonNode tree(String text, Problems problems) {
        try {
            JsonNode node = MusterJson.mapper().readTree(text);
            if (node.isObject()) return node;
            problems.add("body", "must be a JSON object with type, effective and data");
        } catch (JacksonException e) {
            var at = e.getLocation();
            String where =
                    at == null
                            ? ""
                            : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
            problems.add("body", "is not JSON" + where + "; check quotes, commas and braces there");
        }
        return null;
    }

    private Fact fact(Caller caller, CountryCode country, Report r, FactId id) {
        return new Fact(
                id,
                country,
                r.effective(),
                r.reportedAt(),
                recording.next(),
                caller.account(),
                r.source(),
                r.event());
    }

    /** The same request gives the same ids, so that a retry after a crash is the same facts. */
    private static FactId id(@Nullable String request, int index) {
        UUID id =
                request == null
                        ? UUID.randomUUID()
                        : UUID.nameUUIDFromBytes(
                                (request + "|" + index).getBytes(StandardCharsets.UTF_8));
        return new FactId(id.toString());
    }

    private FactReader reader() {
        return new FactReader(catalogue, settings.furthestAhead(), clock.instant());
    }

    private static void checkKey(String key) {
        if (key.isBlank() || key.length() > 200)
            throw Refused.invalid(
                    List.of(new FieldProblem("Idempotency-Key", "must have 1 to 200 characters")));
    }
}
