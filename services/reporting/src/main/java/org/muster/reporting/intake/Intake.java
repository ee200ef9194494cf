package org.muster.reporting.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.api.FactsReceipt;
import org.muster.contract.api.Refused;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.NoticeEvent.ReminderAcknowledged;
import org.muster.reporting.ReportingSettings;
import org.muster.reporting.body.CountryField;
import org.muster.reporting.body.JsonBody;
import org.muster.reporting.body.Problems;
import org.muster.reporting.intake.FactReader.Report;
import org.muster.reporting.log.FactLog;
import org.muster.reporting.log.RecordingClock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes reports: reads them, asks whether the caller may, appends them, and remembers what it
 * answered.
 */
@Component
public class Intake {
    private final FactLog log;
    private final RecordingClock recording;
    private final Receipts receipts;
    private final Tracker tracker;
    private final Catalogue catalogue;
    private final ReportingSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;

    Intake(
            FactLog log,
            RecordingClock recording,
            Receipts receipts,
            Tracker tracker,
            Catalogue catalogue,
            ReportingSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.log = log;
        this.recording = recording;
        this.receipts = receipts;
        this.tracker = tracker;
        this.catalogue = catalogue;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
    }

    /** Facts about the country of an address, which may be none; so may the body. */
    FactsReceipt report(String address, @Nullable String key, String body) {
        Caller caller = Callers.current();
        Problems problems = new Problems();
        CountryCode country = CountryField.read(address, problems);
        if (country == null) {
            read(body, null, problems);
            throw malformed(problems);
        }
        Callers.require(caller.mayAnswer(country), "This account may not report about " + country);
        Request request = Request.of(caller, country.alpha3(), key, body);
        Receipts.Answer<FactsReceipt> answer =
                receipts.once(
                        request,
                        FactsReceipt.class,
                        () -> record(caller, country, request, body, problems));
        return new FactsReceipt(answer.value().facts(), answer.replayed(), null);
    }

    private FactsReceipt record(
            Caller caller, CountryCode country, Request request, String body, Problems problems) {
        List<Report> reports = read(body, country, problems);
        if (problems.count() > 0) throw malformed(problems);
        Scope scope = scope(caller);
        for (Report r : reports) scope.require(country, r);
        List<Fact> facts = new ArrayList<>();
        for (Report r : reports) facts.add(fact(caller, country, r, request.fact(facts.size())));
        FactsReceipt receipt = new FactsReceipt(log.append(facts), false, null);
        if (!request.ofAnswer()) reports.forEach(this::countAnswer);
        return receipt;
    }

    /** An acknowledgement that no page and no link of a mail brought. */
    private void countAnswer(Report report) {
        if (report.event() instanceof ReminderAcknowledged seen)
            meters.counter(
                            "muster.answers",
                            "way",
                            "api",
                            "kind",
                            seen.kind().name(),
                            "answer",
                            seen.until() == null ? "SEEN" : "TOMORROW")
                    .increment();
    }

    /** The facts that a report would be, recorded nowhere. */
    List<Fact> supposed(CountryCode country, String body) {
        Caller caller = Callers.current();
        Problems problems = new Problems();
        List<Report> reports = read(body, country, problems);
        if (problems.count() > 0) throw Refused.invalid(problems.found());
        Request request = Request.of(caller, country.alpha3(), null, body);
        List<Fact> facts = new ArrayList<>();
        for (Report r : reports) facts.add(fact(caller, country, r, request.fact(facts.size())));
        return facts;
    }

    private List<Report> read(String body, @Nullable CountryCode country, Problems problems) {
        ObjectNode root = JsonBody.object(body, problems);
        if (root == null) return List.of();
        if (!root.has("facts")) return read(root, "", country, problems);
        for (String name : root.propertyNames())
            if (!name.equals("facts"))
                problems.add(name, "is not known beside facts; say it in every fact");
        JsonNode many = root.path("facts");
        if (!many.isArray() || many.isEmpty())
            problems.add("facts", "must be a list of at least one fact");
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < many.size(); i++)
            reports.addAll(read(many.get(i), "facts[" + i + "]", country, problems));
        return reports;
    }

    private List<Report> read(
            JsonNode node, String path, @Nullable CountryCode country, Problems problems) {
        JsonNode said = node.path("country");
        if (country != null && !said.isMissingNode() && !said.asString("").equals(country.alpha3()))
            problems.add(
                    path.isEmpty() ? "country" : path + ".country",
                    "must be %s as in the address, or left out".formatted(country));
        Report report = reader().read(country, node, path, problems);
        return report == null ? List.of() : List.of(report);
    }

    /** A fact of a report, recorded now. */
    public Fact fact(Caller caller, CountryCode country, Report r, FactId id) {
        return new Fact(
                id,
                country,
                r.effective(),
                r.reportedAt(),
                recording.now(),
                caller.account(),
                r.source(),
                r.event());
    }

    /** What a caller may report in one request. */
    Scope scope(Caller caller) {
        return new Scope(caller, tracker::duties, tracker::reported);
    }

    /** Reads what is reported now. */
    public FactReader reader() {
        return new FactReader(catalogue, settings.furthestAhead(), clock.instant());
    }

    RestoredFact restored(Problems problems) {
        return new RestoredFact(problems, clock.instant());
    }

    private Refused malformed(Problems problems) {
        meters.counter("muster.reports.refused", "reason", "malformed").increment();
        return Refused.invalid(problems.found());
    }
}
