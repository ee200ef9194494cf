package org.muster.contract.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.clash.Clash;
import org.muster.core.duty.Duty;
import org.muster.core.expectation.Expectation;
import org.muster.core.schedule.Appointment;
import org.muster.core.schedule.Sitting;
import org.muster.core.tree.Branch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Where every country stands. An instant is ISO 8601 with its offset; left out it is now. */
@HttpExchange("/api/v1")
public interface TrackerApi {

    /** Every country of which anything is known and that the caller may see, by code. */
    @GetExchange("/countries")
    List<CountrySummary> countries();

    /** A country at an instant, as far as was known at another. */
    @GetExchange("/countries/{country}")
    CountryView country(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant knownAt);

    /** All facts of a country with their fates, latest effect first. */
    @GetExchange("/countries/{country}/timeline")
    List<TimelineEntry> timeline(@PathVariable String country);

    /**
     * A part of the timeline, latest effect first. What was recorded after {@code knownAt} is left
     * out and decides nothing.
     *
     * @param before id of a fact: only what comes after it, of an earlier effect
     * @param from id of a fact: that one and what comes after it
     * @param most 1 to 200; 20 when left out
     */
    @GetExchange("/countries/{country}/timeline/page")
    TimelinePage timelinePage(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable Integer most);

    /**
     * Some facts of a country with their fates, latest effect first; an id that is not known is
     * left out.
     *
     * @param fact ids
     * @param type wire names, for example {@code structure.relocated.v1}
     */
    @GetExchange("/countries/{country}/timeline/chosen")
    TimelinePage chosen(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable List<String> fact,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestParam(required = false) @Nullable Instant knownAt);

    /**
     * What was learned later about an instant: the facts that came after it, and the structures of
     * which they made Muster say something else.
     */
    @GetExchange("/countries/{country}/learned")
    LearnedView learned(
            @PathVariable String country,
            @RequestParam Instant on,
            @RequestParam(required = false) @Nullable Instant knownAt);

    /** What IOM must do in a country at an instant. */
    @GetExchange("/countries/{country}/duties")
    List<Duty> duties(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant knownAt);

    /** What is missing in a country at an instant. */
    @GetExchange("/countries/{country}/gaps")
    List<GapView> gaps(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant knownAt);

    /** The tables that IOM should find in a country at an instant, and those that do not belong. */
    @GetExchange("/countries/{country}/expected")
    List<Expectation> expected(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant knownAt);

    /** The checklists and requests for surge of a country at an instant. */
    @GetExchange("/countries/{country}/actions")
    ActionsView actions(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant knownAt);

    /** The structures of a country at an instant as a tree (R9). */
    @GetExchange("/countries/{country}/tree")
    List<Branch> tree(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant knownAt);

    /**
     * Who is expected at two tables at the same hour from now on (R26).
     *
     * @param days how far to look ahead, 1 to 90; 14 when left out
     */
    @GetExchange("/countries/{country}/clashes")
    List<Clash> clashes(
            @PathVariable String country, @RequestParam(required = false) @Nullable Integer days);

    /**
     * The meetings of a country whose hour is known, from now on, with who of IOM is expected
     * there.
     *
     * @param days how far to look ahead, 1 to 90; 14 when left out
     */
    @GetExchange("/countries/{country}/meetings")
    List<Sitting> meetings(
            @PathVariable String country, @RequestParam(required = false) @Nullable Integer days);

    /**
     * The diary of a person: the meetings in all countries that the caller may see, and for
     * somebody's own account in all, where the person is expected or was to be; what is off stays
     * and says so.
     *
     * @param back how many days to look back, 0 to 90; 30 when left out
     * @param ahead how many days to look ahead, 1 to 366; 90 when left out
     */
    @GetExchange("/people/{person}/diary")
    List<Appointment> diary(
            @PathVariable String person,
            @RequestParam(required = false) @Nullable Integer back,
            @RequestParam(required = false) @Nullable Integer ahead);

    /**
     * The reminders of a country.
     *
     * @param days how far to look ahead, 1 to 90; 14 when left out
     */
    @GetExchange("/countries/{country}/reminders")
    RemindersView reminders(
            @PathVariable String country, @RequestParam(required = false) @Nullable Integer days);

    /**
     * The reminders that will be due as it is, and those that would be if some facts were so too;
     * nothing is recorded.
     *
     * @param days how far to look ahead, 1 to 90; 14 when left out
     * @param facts a JSON list of facts as the log holds them; empty to suppose nothing
     */
    @PostExchange(url = "/countries/{country}/supposed", contentType = "application/json")
    PreviewView supposed(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Integer days,
            @RequestBody String facts);

    /**
     * What the offices said last about when they work, of the countries that the caller may see, by
     * code; 503 while facts are still being folded, for then some are missing.
     */
    @GetExchange("/working-weeks")
    List<CountryWeek> workingWeeks();

    /**
     * Waits until a position of the log is applied.
     *
     * @param seconds 0 to 30
     * @return 200 with the country, or 204 when the time ran out
     */
    @GetExchange("/countries/{country}/applied")
    ResponseEntity<CountryView> applied(
            @PathVariable String country,
            @RequestParam int partition,
            @RequestParam long offset,
            @RequestParam int seconds);

    /** Drops what is stored and folds everything again from the log; administrators only. */
    @PostExchange("/rebuild")
    void rebuild();
}
