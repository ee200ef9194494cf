package org.muster.console.country;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.fact.FactWords;
import org.muster.console.fact.People;
import org.muster.console.fact.ScaleUpWords;
import org.muster.console.fact.SilenceRow;
import org.muster.console.fact.Tables;
import org.muster.console.page.Pages;
import org.muster.console.page.Say;
import org.muster.console.report.Rights;
import org.muster.contract.access.Caller;
import org.muster.contract.api.CountryView;
import org.muster.contract.api.Refused;
import org.muster.contract.api.RemindersView;
import org.muster.contract.api.TimelineEntry;
import org.muster.contract.api.TimelinePage;
import org.muster.contract.region.RegionalOffice;
import org.muster.contract.reminder.Delivery;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.crisis.Crisis;
import org.muster.core.duty.Duty;
import org.muster.core.fact.Amendment;
import org.muster.core.situation.Fate;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Level;
import org.muster.core.tree.StructureTree;
import org.springframework.ui.Model;
import org.springframework.web.client.ResourceAccessException;

/** The parts of a country's page. */
final class CountryPage {
    private static final List<String> MOVES =
            List.of("structure.relocated.v1", "fact.corrected.v1");
    private static final RemindersView NONE = new RemindersView(List.of(), List.of());

    private final Services services;
    private final Catalogue catalogue;
    private final CountryView view;
    private final Situation situation;
    private final Moment moment;
    private final Rights rights;
    private final Say say;
    private final People people;
    private final Tables tables;

    CountryPage(
            Services services,
            Catalogue catalogue,
            CountryView view,
            Moment moment,
            Rights rights,
            Say say) {
        this.services = services;
        this.catalogue = catalogue;
        this.view = view;
        this.situation = view.situation();
        this.moment = moment;
        this.rights = rights;
        this.say = say;
        this.people = new People(services.reporting(), situation.country(), say);
        this.tables = new Tables(situation, say);
    }

    void fill(Model model, @Nullable RegionalOffice office, Turned turned) {
        FactWords words = new FactWords(situation, people, say);
        Folds folds = new Folds(say);
        model.addAttribute("name", say.country(situation.country()));
        model.addAttribute("crises", crises());
        model.addAttribute("scaleUps", scaleUps());
        model.addAttribute("rights", rights);
        model.addAttribute("silences", SilenceRow.at(situation, view.asOf(), words, say));
        RemindersView reminders = reminders();
        gaps(model, reminders, folds);
        clashes(model, folds);
        meetings(model, folds);
        seats(model, folds);
        new ExpectedRows(situation, catalogue, tables, say).fill(model, view.asOf(), folds);
        response(model, folds);
        model.addAttribute("upcoming", rows(reminders.upcoming()));
        model.addAttribute("emitted", rows(reminders.emitted().stream().limit(20).toList()));
        if (!moment.past()) folds.reminders(rows(reminders.upcoming()));
        findings(model, words, folds);
        timeline(model, words, turned, folds);
        model.addAttribute("help", view.help());
        model.addAttribute("helpers", office == null ? List.of() : people.specialists(office.id()));
        model.addAttribute("folds", folds.all());
    }

    private void gaps(Model model, RemindersView reminders, Folds folds) {
        List<Duty> duties = view.duties();
        var gaps = new GapRows(tables, people, reminders, deliveries(), rights, say).of(duties);
        long filled = duties.stream().filter(d -> d.required() && d.filled()).count();
        long required = duties.stream().filter(Duty::required).count();
        model.addAttribute("gaps", gaps);
        model.addAttribute("filled", filled);
        model.addAttribute("required", required);
        folds.gaps(gaps.size(), filled, required);
    }

    private void clashes(Model model, Folds folds) {
        List<ClashRow> clashes =
                moment.past()
                        ? List.of()
                        : ClashRow.of(situation, catalogue, view.asOf(), people, tables);
        model.addAttribute("clashes", clashes);
        folds.clashes(clashes.size());
    }

    private void meetings(Model model, Folds folds) {
        List<MeetingRow> meetings =
                moment.past()
                        ? List.of()
                        : MeetingRow.of(situation, catalogue, view.asOf(), people, tables, say);
        model.addAttribute("meetings", meetings);
        folds.meetings(meetings);
    }

    private void seats(Model model, Folds folds) {
        Standings standings = new Standings(moves(), view.asOf(), tables, say);
        SeatCards cards = new SeatCards(view, catalogue, people, standings, rights, say);
        SeatGroups seats = SeatGroups.of(situation, catalogue, cards, say);
        List<TreeRow> tree = tree(standings);
        model.addAttribute("groups", seats.groups());
        model.addAttribute("closed", seats.closed());
        model.addAttribute("tree", tree);
        folds.seats(seats.all());
        folds.tree(!tree.isEmpty());
    }

    private void response(Model model, Folds folds) {
        var lists = new ResponseLists(view, catalogue, people, say);
        List<ResponseList> responses = lists.crises(crises());
        List<PhaseList> preparedness = lists.preparedness();
        model.addAttribute("responses", responses);
        model.addAttribute("preparedness", preparedness);
        folds.response(responses, (int) preparedness.stream().mapToLong(PhaseList::open).sum());
    }

    private void findings(Model model, FactWords words, Folds folds) {
        var findings =
                new FindingRows(services.tracker(), situation, moment, words, people, say)
                        .at(view.asOf());
        int open = (int) findings.stream().filter(FindingRow::open).count();
        model.addAttribute("findings", findings);
        folds.findings(findings.size(), open);
    }

    private void timeline(Model model, FactWords words, Turned turned, Folds folds) {
        TimelinePage page = turned.read(services.tracker(), situation.country(), moment);
        List<TimelineRow> rows = Timeline.of(page).rows(words);
        model.addAttribute("timeline", rows);
        model.addAttribute("more", page.more());
        folds.timeline(rows, page.more(), turned.wanted());
    }

    /** The moves of tables, with what corrected them or became one by a correction. */
    private List<TimelineEntry> moves() {
        return services.tracker()
                .chosen(situation.country().alpha3(), null, MOVES, moment.knownAtEnd())
                .entries();
    }

    /** Says that a report is recorded, and offers to take it back while it stands. */
    void announce(String fact, Caller caller, Model model) {
        services
                .tracker()
                .chosen(situation.country().alpha3(), List.of(fact), null, null)
                .entries()
                .stream()
                .filter(e -> e.fact().author().equals(caller.account()))
                .findFirst()
                .ifPresent(e -> announce(e, model));
    }

    private void announce(TimelineEntry reported, Model model) {
        boolean back = reported.fact().event() instanceof Amendment.FactRetracted;
        model.addAttribute(Pages.DONE, back ? "report.takenBack" : "report.done");
        boolean stands = reported.fate().kind() == Fate.Kind.STANDS;
        if (stands && !back && rights.reports()) {
            model.addAttribute("takeBack", reported.fact().id().value());
            model.addAttribute("takeBackCountry", situation.country().alpha3());
        }
    }

    private List<Crisis> crises() {
        return situation.crises().values().stream()
                .sorted(
                        Comparator.comparing(Crisis::ongoing)
                                .reversed()
                                .thenComparing(Crisis::since, Comparator.reverseOrder()))
                .toList();
    }

    private Map<String, ScaleUpWords> scaleUps() {
        Map<String, ScaleUpWords> words = new HashMap<>();
        for (Crisis c : situation.crises().values())
            words.put(c.id().value(), ScaleUpWords.of(c, catalogue.scaleUp(), view.asOf(), say));
        return words;
    }

    /** The tree, where there are areas; without them the list says as much. */
    private List<TreeRow> tree(Standings standings) {
        boolean areas =
                situation.structures().values().stream()
                        .anyMatch(s -> !s.over() && s.level() == Level.SUBNATIONAL);
        return areas
                ? TreeRow.of(
                        new StructureTree(situation, catalogue).branches(),
                        situation,
                        standings,
                        say)
                : List.of();
    }

    private List<ReminderRow> rows(List<org.muster.core.reminder.Reminder> reminders) {
        return reminders.stream().map(r -> ReminderRow.of(r, tables, people, say)).toList();
    }

    /** What is said now and next; the past is not reminded of. */
    private RemindersView reminders() {
        return moment.past()
                ? NONE
                : services.tracker().reminders(situation.country().alpha3(), null);
    }

    /** Who was told, as far as the notifier answers. */
    private List<Delivery> deliveries() {
        if (moment.past()) return List.of();
        try {
            return services.notifier().deliveries(situation.country().alpha3(), null);
        } catch (Refused | ResourceAccessException away) {
            return List.of();
        }
    }
}
