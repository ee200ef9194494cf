package org.muster.console.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.fact.FactWords;
import org.muster.console.fact.People;
import org.muster.console.fact.ScaleUpWords;
import org.muster.console.fact.Tables;
import org.muster.console.page.Pages;
import org.muster.console.page.Say;
import org.muster.console.report.Rights;
import org.muster.contract.access.Caller;
import org.muster.contract.api.CountryView;
import org.muster.contract.api.Refused;
import org.muster.contract.api.RemindersView;
import org.muster.contract.region.RegionalOffice;
import org.muster.contract.reminder.Delivery;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.crisis.Crisis;
import org.muster.core.duty.Duty;
import org.muster.core.fact.Amendment;
import org.muster.core.situation.Fate;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Level;
import org.muster.core.structure.Structure;
import org.muster.core.tree.StructureTree;
import org.springframework.ui.Model;
import org.springframework.web.client.ResourceAccessException;

/** The parts of a country's page. */
final class CountryPage {
    private static final int FIRST = 20;
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
    private final Timeline timeline;

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
        this.timeline =
                new Timeline(
                        services.tracker().timeline(situation.country().alpha3()),
                        moment.knownAtEnd());
    }

    void fill(Model model, @Nullable RegionalOffice office, boolean all) {
        FactWords words = new FactWords(situation, people, say);
        RemindersView reminders = reminders();
        List<Duty> duties = view.duties();
        var gaps = new GapRows(tables, people, reminders, deliveries(), rights, say).of(duties);
        model.addAttribute("name", say.country(situation.country()));
        model.addAttribute("crises", crises());
        model.addAttribute("scaleUps", scaleUps());
        model.addAttribute("rights", rights);
        model.addAttribute(
                "clashes",
                moment.past()
                        ? List.of()
                        : ClashRow.of(situation, catalogue, view.asOf(), people, tables));
        model.addAttribute("gaps", gaps);
        model.addAttribute(
                "filled", duties.stream().filter(d -> d.required() && d.filled()).count());
        model.addAttribute("required", duties.stream().filter(Duty::required).count());
        groups(model);
        new ExpectedRows(situation, catalogue, tables, say).fill(model, view.asOf());
        var response = new ResponseLists(view, catalogue, people, say);
        model.addAttribute("responses", response.crises(crises()));
        model.addAttribute("preparedness", response.preparedness());
        model.addAttribute("upcoming", rows(reminders.upcoming()));
        model.addAttribute("emitted", rows(reminders.emitted().stream().limit(20).toList()));
        List<FindingRow> findings =
                new FindingRows(situation, timeline, people, words).at(view.asOf());
        model.addAttribute("findings", findings);
        model.addAttribute("openFindings", findings.stream().filter(FindingRow::open).count());
        model.addAttribute("timeline", timeline.rows(words, all ? Long.MAX_VALUE : FIRST));
        model.addAttribute("facts", timeline.entries().size());
        model.addAttribute("help", view.help());
        model.addAttribute("helpers", office == null ? List.of() : people.specialists(office.id()));
    }

    /** Says that a report is recorded, and offers to take it back while it stands. */
    void announce(String fact, Caller caller, Model model) {
        timeline.entries().stream()
                .filter(e -> e.fact().id().value().equals(fact))
                .filter(e -> e.fact().author().equals(caller.account()))
                .findFirst()
                .ifPresent(
                        e -> {
                            boolean back = e.fact().event() instanceof Amendment.FactRetracted;
                            model.addAttribute(
                                    Pages.DONE, back ? "report.takenBack" : "report.done");
                            boolean stands = e.fate().kind() == Fate.Kind.STANDS;
                            if (stands && !back && rights.reports()) {
                                model.addAttribute("takeBack", fact);
                                model.addAttribute("takeBackCountry", situation.country().alpha3());
                            }
                        });
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

    /** National tables first, then each area by name; what is over comes apart. */
    private void groups(Model model) {
        Standings standings = new Standings(timeline.entries(), view.asOf(), tables, say);
        model.addAttribute("tree", tree(standings));
        SeatCards cards = new SeatCards(view, catalogue, people, standings, rights, say);
        List<SeatCard> national = new ArrayList<>();
        List<SeatCard> closed = new ArrayList<>();
        Map<String, List<SeatCard>> areas = new TreeMap<>();
        for (Structure s : situation.structures().values().stream().sorted(order()).toList()) {
            SeatCard card = cards.card(s);
            if (card.closed()) closed.add(card);
            else if (s.level() == Level.SUBNATIONAL || !card.group().isEmpty())
                areas.computeIfAbsent(card.group(), _ -> new ArrayList<>()).add(card);
            else national.add(card);
        }
        Map<String, List<SeatCard>> groups = new LinkedHashMap<>();
        if (!national.isEmpty()) groups.put(say.text("country.national"), national);
        areas.forEach(
                (area, there) ->
                        groups.put(area.isEmpty() ? say.text("country.area") : area, there));
        model.addAttribute("groups", groups);
        model.addAttribute("closed", closed);
    }

    private Comparator<Structure> order() {
        List<?> platforms = List.copyOf(catalogue.platforms().keySet());
        return Comparator.comparing((Structure s) -> s.sector() != null)
                .thenComparing(
                        s -> {
                            int at = platforms.indexOf(s.platform());
                            return at < 0 ? platforms.size() : at;
                        })
                .thenComparing(say::table);
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
            return services.notifier().deliveries(situation.country().alpha3());
        } catch (Refused | ResourceAccessException away) {
            return List.of();
        }
    }
}
