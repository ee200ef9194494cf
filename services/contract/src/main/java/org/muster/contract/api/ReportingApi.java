package org.muster.contract.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.person.Person;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The intake: facts, imports, and the directory of people. */
@HttpExchange(url = "/api/v1", accept = "application/json")
public interface ReportingApi {

    /**
     * Records one fact, or many under {@code facts}.
     *
     * @param country ISO 3166-1 alpha-3
     * @param idempotencyKey the same key with the same body is answered alike and recorded once;
     *     with another body: 422
     * @param prefer {@code wait=N}: wait up to N seconds until the tracker has applied the facts
     * @param body JSON: {@code {type, effective, reportedAt?, source?, data}} or {@code {facts:
     *     [...]}}
     * @return 201 once the log has acknowledged
     */
    @PostExchange(url = "/countries/{country}/facts", contentType = "application/json")
    ResponseEntity<FactsReceipt> report(
            @PathVariable String country,
            @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable String idempotencyKey,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            @RequestBody String body);

    /**
     * Reads facts as {@link #report} does, records nothing, and says what would be reminded of if
     * they were so; for whoever may see the country.
     *
     * @param days how far to look ahead, 1 to 90; 14 when left out
     */
    @PostExchange(url = "/countries/{country}/preview", contentType = "application/json")
    PreviewView preview(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Integer days,
            @RequestBody String body);

    /**
     * Records each line of an NDJSON document; every line also names its {@code country}. A line
     * that {@link FactExport} wrote is brought back by an administrator as it was, with its id, its
     * author and its times; what is there already stays the one fact that it is.
     *
     * @param dryRun only say what would be recorded; false when left out
     * @param only refuse the lines of any other country
     */
    @PostExchange(url = "/imports", contentType = "application/x-ndjson")
    ImportReport importFacts(
            @RequestParam(required = false) @Nullable Boolean dryRun,
            @RequestParam(required = false) @Nullable String only,
            @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable String idempotencyKey,
            @RequestBody String lines);

    /**
     * The people of a country, or those without one (regional specialists, headquarters) when it is
     * left out.
     */
    @GetExchange("/people")
    List<Person> people(@RequestParam(required = false) @Nullable String country);

    /** One person; 404 when the directory does not know the id. */
    @GetExchange("/people/{id}")
    Person person(@PathVariable String id);

    /** Creates or changes a person. */
    @PutExchange(url = "/people/{id}", contentType = "application/json")
    Person putPerson(@PathVariable String id, @RequestBody String body);

    /**
     * Says when and how a person wants to hear, as {@link
     * org.muster.contract.person.Notifications}: the person's own account, or whoever keeps the
     * directory there. What is left out is as usual. With {@code language} ({@code EN}, {@code FR},
     * {@code ES}, {@code AR}) in which language, too; left out, it stays as it is.
     */
    @PutExchange(url = "/people/{id}/notifications", contentType = "application/json")
    Person putNotifications(@PathVariable String id, @RequestBody String body);

    /**
     * Says where a program ({@code WEBHOOK}) or a team ({@code TEAMS}) hears what a person is told:
     * {@code {kind, url}}. Said again, the secret is another one; the same address keeps the secret
     * before for a while beside it, as when it is renewed. The person's own account, or whoever
     * keeps the directory there.
     */
    @PutExchange(url = "/people/{id}/endpoint", contentType = "application/json")
    EndpointSecret putEndpoint(@PathVariable String id, @RequestBody String body);

    /**
     * Gives a person's endpoint another secret; the one before signs too until {@code formerUntil},
     * so that whoever checks can change over in that time. 404 without an endpoint.
     */
    @PostExchange("/people/{id}/endpoint/secret")
    EndpointSecret renewSecret(@PathVariable String id);

    /** Nothing is sent to the person's endpoint any more. */
    @DeleteExchange("/people/{id}/endpoint")
    void removeEndpoint(@PathVariable String id);

    /** Erases a person from the directory; facts keep the opaque id. */
    @DeleteExchange("/people/{id}")
    void erasePerson(@PathVariable String id);
}
