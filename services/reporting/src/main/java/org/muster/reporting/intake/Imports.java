package org.muster.reporting.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.access.Role;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.ImportReport;
import org.muster.contract.api.Refused;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.reporting.body.CountryField;
import org.muster.reporting.body.JsonBody;
import org.muster.reporting.body.Problems;
import org.muster.reporting.intake.FactReader.Report;
import org.muster.reporting.log.FactLog;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes many facts at once, one a line; a wrong line keeps none of the others out. What an export
 * wrote comes back as it was.
 */
@Component
class Imports {
    private static final int MOST_LINES = 10_000;

    private final Intake intake;
    private final Receipts receipts;
    private final FactLog log;
    private final Tracker tracker;
    private final MeterRegistry meters;

    Imports(Intake intake, Receipts receipts, FactLog log, Tracker tracker, MeterRegistry meters) {
        this.intake = intake;
        this.receipts = receipts;
        this.log = log;
        this.tracker = tracker;
        this.meters = meters;
    }

    ImportReport take(@Nullable CountryCode only, @Nullable String key, String body) {
        Caller caller = caller();
        Request request = Request.of(caller, "imports", key, body);
        return receipts.once(request, ImportReport.class, () -> record(caller, only, request, body))
                .value();
    }

    /** What an import would bring; nothing of it is recorded. */
    ImportReport tried(@Nullable CountryCode only, String body) {
        Caller caller = caller();
        return read(caller, only, Request.of(caller, "imports", null, body), body).report();
    }

    private static Caller caller() {
        Caller caller = Callers.current();
        Callers.require(caller.role() != Role.VIEWER, "This account may not report");
        return caller;
    }

    private ImportReport record(
            Caller caller, @Nullable CountryCode only, Request request, String body) {
        Read read = read(caller, only, request, body);
        log.append(read.fresh());
        return counted(read.report());
    }

    /** What a document holds that is not in the log yet, and what is said of each line. */
    private record Read(List<Fact> fresh, ImportReport report) {}

    private Read read(Caller caller, @Nullable CountryCode only, Request request, String body) {
        List<String> texts = body.lines().toList();
        if (texts.size() > MOST_LINES)
            throw refused("must have at most " + MOST_LINES + " lines; send it in parts");
        List<ImportReport.Line> lines = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        FactReader reader = intake.reader();
        Scope scope = intake.scope(caller);
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isBlank()) continue;
            Problems problems = new Problems();
            Fact fact = of(only, line(scope, reader, texts.get(i), request, i, problems), problems);
            if (fact != null) facts.add(fact);
            lines.add(
                    new ImportReport.Line(
                            i + 1, fact == null ? null : fact.id(), problems.found()));
        }
        if (lines.isEmpty()) throw refused("must hold at least one line with a fact");
        List<Fact> fresh = new KnownIds(tracker).unknown(facts, request::made);
        return new Read(
                fresh,
                new ImportReport(
                        fresh.size(),
                        lines.size() - facts.size(),
                        facts.size() - fresh.size(),
                        lines));
    }

    private static @Nullable Fact of(
            @Nullable CountryCode only, @Nullable Fact fact, Problems problems) {
        if (fact == null || only == null || fact.country().equals(only)) return fact;
        problems.add("country", "is " + fact.country() + "; only facts of " + only + " are taken");
        return null;
    }

    private ImportReport counted(ImportReport report) {
        count("recorded", report.recorded());
        count("refused", report.refused());
        count("known", report.known());
        return report;
    }

    private void count(String outcome, int lines) {
        meters.counter("muster.import.lines", "outcome", outcome).increment(lines);
    }

    private @Nullable Fact line(
            Scope scope,
            FactReader reader,
            String text,
            Request request,
            int number,
            Problems problems) {
        ObjectNode node = JsonBody.object(text, problems);
        if (node == null) return null;
        if (RestoredFact.is(node)) return restored(scope.caller(), node, problems);
        CountryCode country = CountryField.read(node.path("country").asString(""), problems);
        Report report = reader.read(country, node, "", problems);
        if (country == null || report == null) return null;
        if (scope.allows(country, report))
            return intake.fact(scope.caller(), country, report, request.fact(number));
        problems.add("country", "this account may not report that about " + country);
        return null;
    }

    private @Nullable Fact restored(Caller caller, ObjectNode node, Problems problems) {
        if (caller.administers()) return intake.restored(problems).read(node);
        problems.add(
                "specversion",
                "only an administrator may bring facts back with their author and times; send type, effective and data to report it as your own");
        return null;
    }

    private static Refused refused(String problem) {
        return Refused.invalid(List.of(new FieldProblem("body", problem)));
    }
}
