package org.muster.reporting.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Callers;
import org.muster.contract.api.CountryView;
import org.muster.contract.api.EndpointSecret;
import org.muster.contract.api.FactsReceipt;
import org.muster.contract.api.ImportReport;
import org.muster.contract.api.PreviewView;
import org.muster.contract.api.Refused;
import org.muster.contract.api.ReportingApi;
import org.muster.contract.person.Person;
import org.muster.core.country.CountryCode;
import org.muster.reporting.ReportingSettings;
import org.muster.reporting.directory.DirectoryDesk;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The intake over HTTP. */
@RestController
class ReportController implements ReportingApi {
    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,2})(?:$|[,;\\s])");
    private static final int LONGEST_WAIT = 30;

    private final Intake intake;
    private final Imports imports;
    private final DirectoryDesk directory;
    private final ReportingSettings settings;
    private final Tracker tracker;

    ReportController(
            Intake intake,
            Imports imports,
            DirectoryDesk directory,
            ReportingSettings settings,
            Tracker tracker) {
        this.intake = intake;
        this.imports = imports;
        this.directory = directory;
        this.settings = settings;
        this.tracker = tracker;
    }

    @Override
    public ResponseEntity<FactsReceipt> report(
            @PathVariable String country,
            @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable String idempotencyKey,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            @RequestBody String body) {
        atMost(settings.maxBody(), body);
        FactsReceipt receipt = intake.report(country, idempotencyKey, body);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.CREATED);
        if (receipt.replayed()) answer.header("Idempotency-Replayed", "true");
        int seconds = seconds(prefer);
        CountryView applied = seconds == 0 ? null : tracker.applied(country, receipt, seconds);
        if (applied != null) answer.header("Preference-Applied", "wait=" + seconds);
        return answer.body(new FactsReceipt(receipt.facts(), receipt.replayed(), applied));
    }

    @Override
    public PreviewView preview(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Integer days,
            @RequestBody String body) {
        atMost(settings.maxBody(), body);
        CountryCode code = Refused.country("country", country);
        Callers.require(Callers.current().mayRead(code), "This account may not see " + code);
        return tracker.supposed(code, days, intake.supposed(code, body));
    }

    @Override
    public ImportReport importFacts(
            @RequestParam(required = false) @Nullable Boolean dryRun,
            @RequestParam(required = false) @Nullable String only,
            @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable String idempotencyKey,
            @RequestBody String lines) {
        atMost(settings.maxImport(), lines);
        CountryCode country = only == null ? null : Refused.country("only", only);
        return Boolean.TRUE.equals(dryRun)
                ? imports.tried(country, lines)
                : imports.take(country, idempotencyKey, lines);
    }

    @Override
    public List<Person> people(@RequestParam(required = false) @Nullable String country) {
        return directory.people(country == null ? null : Refused.country("country", country));
    }

    @Override
    public Person person(@PathVariable String id) {
        return directory.person(id);
    }

    @Override
    public Person putPerson(@PathVariable String id, @RequestBody String body) {
        return directory.put(id, body);
    }

    @Override
    public Person putNotifications(@PathVariable String id, @RequestBody String body) {
        return directory.wish(id, body);
    }

    @Override
    public EndpointSecret putEndpoint(@PathVariable String id, @RequestBody String body) {
        return directory.hearAt(id, body);
    }

    @Override
    public EndpointSecret renewSecret(@PathVariable String id) {
        return directory.renewSecret(id);
    }

    @Override
    public void removeEndpoint(@PathVariable String id) {
        directory.hearNowhere(id);
    }

    @Override
    public void erasePerson(@PathVariable String id) {
        directory.erase(id);
    }

    private static int seconds(@Nullable String prefer) {
        Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
        return wait.find() ? Math.min(LONGEST_WAIT, Integer.parseInt(wait.group(1))) : 0;
    }

    private static void atMost(DataSize size, String body) {
        if (body.length() > size.toBytes()) throw ReadableBody.tooLarge(size);
    }
}
