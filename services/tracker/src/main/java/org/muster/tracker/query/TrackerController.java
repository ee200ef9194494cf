package org.muster.tracker.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Callers;
import org.muster.contract.api.ActionsView;
import org.muster.contract.api.CountrySummary;
import org.muster.contract.api.CountryView;
import org.muster.contract.api.CountryWeek;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.GapView;
import org.muster.contract.api.LearnedView;
import org.muster.contract.api.PreviewView;
import org.muster.contract.api.Refused;
import org.muster.contract.api.RemindersView;
import org.muster.contract.api.TimelineEntry;
import org.muster.contract.api.TimelinePage;
import org.muster.contract.api.TrackerApi;
import org.muster.contract.organisation.Organisation;
import org.muster.contract.organisation.Topic;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.checklist.Checklists;
import org.muster.core.clash.Clash;
import org.muster.core.clash.Clashes;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Duty;
import org.muster.core.duty.Hindsight;
import org.muster.core.expectation.Expectation;
import org.muster.core.expectation.Expectations;
import org.muster.core.policy.OfficeWeek;
import org.muster.core.reminder.ReminderPlan;
import org.muster.core.schedule.Appointment;
import org.muster.core.schedule.Schedule;
import org.muster.core.schedule.Sitting;
import org.muster.core.situation.History;
import org.muster.core.situation.Situation;
import org.muster.core.situation.Standing;
import org.muster.core.tree.Branch;
import org.muster.core.tree.StructureTree;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.EmittedReminders;
import org.muster.tracker.country.FactStore;
import org.muster.tracker.fold.Rebuild;
import org.muster.tracker.live.AppliedPositions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers where countries stand, to those who may see them. */
@RestController
class TrackerController implements TrackerApi {
    private static final int LATEST = 100;
    private static final int A_PAGE = 20;
    private static final int LONGEST_PAGE = 200;

    private final CountryStore countries;
    private final FactStore facts;
    private final EmittedReminders reminders;
    private final AppliedPositions positions;
    private final Diaries diaries;
    private final Suppositions suppositions;
    private final Rebuild rebuild;
    private final Catalogue catalogue;
    private final Organisation organisation;
    private final Clock clock;

    TrackerController(
            CountryStore countries,
            FactStore facts,
            EmittedReminders reminders,
            AppliedPositions positions,
            Diaries diaries,
            Suppositions suppositions,
            Rebuild rebuild,
            Catalogue catalogue,
            Organisation organisation,
            Clock clock) {
        this.countries = countries;
        this.facts = facts;
        this.reminders = reminders;
        this.positions = positions;
        this.diaries = diaries;
        this.suppositions = suppositions;
        this.rebuild = rebuild;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public List<CountrySummary> countries() {
        Instant now = clock.instant();
        var caller = Callers.current();
        return countries.all().stream()
                .filter(d -> caller.mayRead(d.country()))
                .map(d -> Summaries.of(d, catalogue, now))
                .toList();
    }

    @Override
    public CountryView country(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        CountryCode code = readable(country);
        Instant now = clock.instant();
        CountryDocument document = countries.load(code);
        if (asOf == null && knownAt == null)
            return view(document, document.standing().at(now).situation(), now, now);
        Instant known = knownAt == null ? now : knownAt;
        Instant shown = asOf == null ? now : asOf;
        return view(document, history(code).situation(shown, known), shown, known);
    }

    @Override
    public List<TimelineEntry> timeline(@PathVariable String country) {
        History history = history(readable(country));
        return Entries.of(history, history.facts().reversed(), Instant.MAX);
    }

    @Override
    public TimelinePage timelinePage(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable Integer most) {
        int wanted = within("most", most == null ? A_PAGE : most, 1, LONGEST_PAGE);
        return entries(country, knownAt).page(before, from, wanted);
    }

    @Override
    public TimelinePage chosen(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable List<String> fact,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return entries(country, knownAt)
                .chosen(fact == null ? List.of() : fact, type == null ? List.of() : type);
    }

    private Entries entries(String country, @Nullable Instant knownAt) {
        CountryCode code = readable(country);
        Instant now = clock.instant();
        Instant known = knownAt == null ? now : knownAt;
        return new Entries(code, facts.pages(code, known), known, now);
    }

    @Override
    public LearnedView learned(
            @PathVariable String country,
            @RequestParam Instant on,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        History history = history(readable(country));
        Instant known = knownAt == null ? clock.instant() : knownAt;
        if (known.isBefore(on))
            throw Refused.invalid(
                    List.of(new FieldProblem("knownAt", "must not be before on: " + on)));
        Hindsight found = Hindsight.of(history, catalogue, on, known);
        return new LearnedView(
                on, known, Entries.of(history, found.learned(), Instant.MAX), found.revised());
    }

    @Override
    public List<Duty> duties(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return country(country, asOf, knownAt).duties();
    }

    @Override
    public List<GapView> gaps(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return duties(country, asOf, knownAt).stream()
                .flatMap(
                        d ->
                                d.gaps().stream()
                                        .map(
                                                g ->
                                                        new GapView(
                                                                d.structure(),
                                                                d.kind(),
                                                                d.obligation(),
                                                                g)))
                .toList();
    }

    @Override
    public List<Expectation> expected(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        CountryView view = country(country, asOf, knownAt);
        return new Expectations(view.situation(), catalogue).at(view.asOf());
    }

    @Override
    public ActionsView actions(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        CountryView view = country(country, asOf, knownAt);
        Situation situation = view.situation();
        return new ActionsView(
                view.asOf(),
                new Checklists(situation, catalogue).at(view.asOf()),
                situation.surges());
    }

    @Override
    public List<Branch> tree(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return new StructureTree(country(country, asOf, knownAt).situation(), catalogue).branches();
    }

    @Override
    public List<Clash> clashes(
            @PathVariable String country, @RequestParam(required = false) @Nullable Integer days) {
        CountryCode code = readable(country);
        Instant now = clock.instant();
        Instant end = end(days, now);
        Situation situation = countries.load(code).standing().at(now).situation();
        Duties duties = new Duties(situation, catalogue);
        return new Clashes(situation, duties.seating(), Countries.zone(code)).between(now, end);
    }

    @Override
    public List<Sitting> meetings(
            @PathVariable String country, @RequestParam(required = false) @Nullable Integer days) {
        CountryCode code = readable(country);
        Instant now = clock.instant();
        Instant end = end(days, now);
        Situation situation = countries.load(code).standing().at(now).situation();
        Duties duties = new Duties(situation, catalogue);
        return new Schedule(situation, duties.seating(), Countries.zone(code)).between(now, end);
    }

    @Override
    public List<Appointment> diary(
            @PathVariable String person,
            @RequestParam(required = false) @Nullable Integer back,
            @RequestParam(required = false) @Nullable Integer ahead) {
        int before = within("back", back == null ? 30 : back, 0, 90);
        int after = within("ahead", ahead == null ? 90 : ahead, 1, 366);
        Instant now = clock.instant();
        return diaries.of(
                Refused.person("person", person),
                now.minus(before, ChronoUnit.DAYS),
                now.plus(after, ChronoUnit.DAYS),
                now);
    }

    @Override
    public RemindersView reminders(
            @PathVariable String country, @RequestParam(required = false) @Nullable Integer days) {
        CountryCode code = readable(country);
        Instant now = clock.instant();
        Instant end = end(days, now);
        Standing standing = countries.load(code).standing().at(now);
        ReminderPlan plan = new ReminderPlan(standing, catalogue);
        return new RemindersView(reminders.latest(code, LATEST), plan.between(now, end));
    }

    @Override
    public PreviewView supposed(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Integer days,
            @RequestBody String facts) {
        CountryCode code = readable(country);
        Instant now = clock.instant();
        return suppositions.of(code, SupposedFacts.read(code, facts), now, end(days, now));
    }

    @Override
    public List<CountryWeek> workingWeeks() {
        if (rebuild.underWay())
            throw Refused.unavailable("Facts are still being folded; try again");
        Instant now = clock.instant();
        var caller = Callers.current();
        List<CountryWeek> weeks = new ArrayList<>();
        for (CountryDocument document : countries.all()) {
            OfficeWeek week = document.standing().at(now).situation().notices().week();
            if (week != null && caller.mayRead(document.country()))
                weeks.add(new CountryWeek(document.country(), week));
        }
        return weeks;
    }

    @Override
    public ResponseEntity<CountryView> applied(
            @PathVariable String country,
            @RequestParam int partition,
            @RequestParam long offset,
            @RequestParam int seconds) {
        CountryCode code = readable(country);
        Duration patience = Duration.ofSeconds(within("seconds", seconds, 0, 30));
        return positions
                .await(code, partition, offset, patience)
                .map(d -> ResponseEntity.ok(country(country, null, null)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @Override
    @ResponseStatus(HttpStatus.ACCEPTED)
    public void rebuild() {
        Callers.require(
                Callers.current().administers(),
                "Only an administrator may rebuild the situations");
        rebuild.start();
    }

    private CountryView view(
            CountryDocument document, Situation situation, Instant asOf, Instant knownAt) {
        return new CountryView(
                asOf,
                knownAt,
                document.version(),
                situation,
                new Duties(situation, catalogue).at(asOf),
                organisation.contactFor(
                        situation.country(),
                        Topic.EMERGENCY,
                        LocalDate.ofInstant(asOf, Countries.zone(situation.country()))));
    }

    private History history(CountryCode code) {
        return new History(code, facts.of(code).all());
    }

    private static CountryCode readable(String country) {
        CountryCode code = Refused.country("country", country);
        Callers.require(Callers.current().mayRead(code), "This account may not see " + code);
        return code;
    }

    /** How far a look ahead reaches; a fortnight unless the caller says. */
    private static Instant end(@Nullable Integer days, Instant now) {
        return now.plus(within("days", days == null ? 14 : days, 1, 90), ChronoUnit.DAYS);
    }

    private static int within(String field, int value, int least, int most) {
        if (value >= least && value <= most) return value;
        throw Refused.invalid(
                List.of(new FieldProblem(field, "must be from %d to %d".formatted(least, most))));
    }
}
