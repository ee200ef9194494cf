package org.muster.console.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.fact.FactWords;
import org.muster.console.fact.People;
import org.muster.console.fact.Tables;
import org.muster.console.fact.WeekRow;
import org.muster.console.page.OthersReport;
import org.muster.console.page.Say;
import org.muster.console.page.Words;
import org.muster.console.report.Kind.Subject;
import org.muster.contract.access.Callers;
import org.muster.contract.api.CountryView;
import org.muster.contract.api.FactsReceipt;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.Crisis;
import org.muster.core.crisis.CrisisId;
import org.muster.core.response.ActionCode;
import org.muster.core.situation.Situation;
import org.muster.core.structure.StructureId;
import org.springframework.ui.Model;

/** Takes the reports of one country: offers the steps of the form and sends what it holds. */
final class Desk {
    private static final String WAIT = "wait=5";

    private final Services services;
    private final Words words;
    private final CountryCode country;
    private final Rights rights;
    private final Say say;
    private final ZoneId zone;
    private final Situation situation;
    private final Offer offer;

    Desk(Services services, Words words, CountryCode country, Rights rights) {
        this.services = services;
        this.words = words;
        this.country = country;
        this.rights = rights;
        this.say = words.here();
        this.zone = Countries.zone(country);
        CountryView view = services.tracker().country(country.alpha3(), null, null);
        this.situation = view.situation();
        this.offer = new Offer(rights, situation, view.duties(), words.catalogue());
    }

    /** The step that comes next. */
    String open(Entries entries, Model model) {
        common(model);
        String target =
                Optional.ofNullable(entries.given("correct")).orElse(entries.given("retract"));
        if (target != null) return amend(entries, target, model);
        String told = entries.given("another");
        if (told != null) return another(told, model);
        Kind kind =
                Kind.of(entries.given("what"))
                        .filter(k -> offer.of(k, entries.given("structure")))
                        .orElse(null);
        if (kind == null) return choose(entries, null, model);
        Entries about = aboutTheOnlyCrisis(kind, entries);
        if (lacksSubject(kind, about)) return choose(about, kind, model);
        return form(kind, begun(kind, about).or(of(kind, about)).or(fresh()), List.of(), model);
    }

    /** Whether IOM was there is said of the last meeting, which need not be today's. */
    private Map<String, String> of(Kind kind, Entries entries) {
        return kind == Kind.ATTENDED || kind == Kind.MISSED
                ? ComingMeetings.lastDay(situation, entries.text("structure"), zone, say)
                        .map(day -> Map.of("when", day.toString()))
                        .orElse(Map.of())
                : Map.of();
    }

    /** The form of a policy begins with the one in force of the kind that was chosen already. */
    private Entries begun(Kind kind, Entries entries) {
        if (kind != Kind.POLICY_SET || entries.ticked(Field.POLICY_USUAL)) return entries;
        return PolicyData.inForce(entries, situation, words.catalogue(), say.now())
                .map(policy -> entries.over(PolicyData.entries(policy)))
                .orElse(entries);
    }

    /** Where one crisis goes on, a report about a crisis is about that one. */
    private Entries aboutTheOnlyCrisis(Kind kind, Entries entries) {
        List<Crisis> ongoing = Chooser.ongoing(situation);
        boolean only = kind.subject() == Subject.CRISIS && ongoing.size() == 1;
        return only && entries.given("crisis") == null
                ? entries.with("crisis", ongoing.getFirst().id().value())
                : entries;
    }

    FactsReceipt send(Entries entries) {
        String body = draft(entries);
        var answer =
                services.reporting().report(country.alpha3(), entries.given("key"), WAIT, body);
        return java.util.Objects.requireNonNull(answer.getBody(), "a receipt");
    }

    /** The report as the intake takes it, not sent yet. */
    String draft(Entries entries) {
        Kind kind = kind(entries);
        Catalogue catalogue = words.catalogue();
        List<FieldProblem> problems = new ArrayList<>(new Idle(catalogue).of(kind, entries));
        problems.addAll(new Clash(situation, catalogue).of(kind, entries, zone));
        if (!problems.isEmpty()) throw Refused.invalid(problems);
        return new ReportBody(kind, entries, zone, situation, catalogue).json();
    }

    /** What a report says, and of when. */
    String said(Entries entries) {
        String title = title(kind(entries), entries);
        try {
            return title + " · " + say.day(LocalDate.parse(entries.text("when")));
        } catch (DateTimeParseException noDay) {
            return title;
        }
    }

    /**
     * The form again after a refusal; one that was wrong gets a new key, one that waits keeps it.
     */
    String again(Entries entries, int status, List<FieldProblem> problems, Model model) {
        common(model);
        Kind kind = kind(entries);
        boolean wrong = status == 400 || status == 422;
        Entries kept = wrong ? entries.with("key", UUID.randomUUID().toString()) : entries;
        model.addAttribute("refused", status == 503 ? "away" : wrong ? "wrong" : "other");
        String target = kept.given("target");
        if (target != null) about(target, model);
        return form(kind, kept, WrongField.all(kind, problems, say), model);
    }

    private String amend(Entries entries, String target, Model model) {
        Told told = about(target, model);
        boolean retract = entries.given("retract") != null;
        Kind kind = retract ? Kind.RETRACTED : Kind.ofType(told.type()).orElse(null);
        if (kind == null) throw Refused.unknown("no form corrects this fact");
        if (!rights.amends(told.fact().author().value())) throw new OthersReport();
        Callers.require(retract || rights.kind(kind), "This account may not report " + kind.what());
        Entries begin = new Entries(Map.of("target", target)).or(fresh());
        if (!retract) begin = begin.over(Prefill.of(kind, told.fact(), told.event(), zone));
        return form(kind, begin, List.of(), model);
    }

    /** The same once more, as another source dates it. */
    private String another(String fact, Model model) {
        Told told = Told.find(services.tracker(), country, fact);
        Kind kind = Kind.ofType(told.type()).orElse(null);
        if (kind == null || !rights.kind(kind)) throw Refused.unknown("no form says this again");
        Entries begin =
                new Entries(fresh())
                        .over(Prefill.of(kind, told.fact(), told.event(), zone))
                        .with("document", "");
        return form(kind, begin, List.of(), model);
    }

    private Told about(String target, Model model) {
        Told told = Told.find(services.tracker(), country, target);
        People people = new People(services.reporting(), country, say);
        model.addAttribute("target", target);
        model.addAttribute(
                "targetWords", new FactWords(situation, people, say).sentence(told.event()));
        model.addAttribute("targetWhen", told.fact().effective());
        return told;
    }

    private String form(Kind kind, Entries entries, List<WrongField> wrong, Model model) {
        People people = new People(services.reporting(), country, say);
        model.addAttribute("kind", kind);
        model.addAttribute("entries", entries);
        model.addAttribute("wrong", wrong);
        Choices choices = new Choices(situation, words.catalogue(), people, rights, say);
        ComingMeetings coming = ComingMeetings.of(situation, entries.text("structure"), zone, say);
        model.addAttribute(
                "fields",
                kind.fields().stream()
                        .map(f -> field(f, entries.text(f), choices, coming, of(f.name(), wrong)))
                        .toList());
        model.addAttribute("whenWrong", of("when", wrong));
        model.addAttribute("documentWrong", of("document", wrong));
        model.addAttribute("heading", title(kind, entries));
        model.addAttribute("zone", zone);
        if (kind == Kind.POLICY_SET)
            model.addAttribute("policies", PolicyRow.all(situation, words.catalogue(), say));
        if (kind == Kind.WEEK_SET) model.addAttribute("week", WeekRow.of(services, country, say));
        return "console/report";
    }

    private static FormField field(
            Field field,
            String value,
            Choices choices,
            ComingMeetings coming,
            List<WrongField> wrong) {
        return field.input() == Field.Input.MEETING
                ? new FormField(field, coming.value(value), coming.choices(value), wrong)
                : new FormField(field, value, choices.of(field, value), wrong);
    }

    private static List<WrongField> of(String input, List<WrongField> wrong) {
        return wrong.stream().filter(w -> w.input().equals(input)).toList();
    }

    private String choose(Entries entries, @Nullable Kind kind, Model model) {
        String structure = entries.given("structure");
        model.addAttribute("structure", structure);
        model.addAttribute("structureName", structure == null ? "" : name(structure));
        model.addAttribute("what", kind == null ? null : kind.what());
        new Chooser(offer, situation, structure, entries.text("q"), say).fill(model, kind);
        return "console/report-choose";
    }

    private void common(Model model) {
        model.addAttribute("code", country.alpha3());
        model.addAttribute("name", say.country(country));
        model.addAttribute("rights", rights);
    }

    private static boolean lacksSubject(Kind kind, Entries entries) {
        return switch (kind.subject()) {
            case STRUCTURE -> entries.given("structure") == null;
            case CRISIS -> entries.given("crisis") == null;
            case SURGE -> entries.given("crisis") == null || entries.given("surge") == null;
            case FINDING -> entries.given("fact") == null;
            case FACT -> true;
            case ACTION -> entries.given(Field.ACTION) == null;
            case NEW_STRUCTURE, NEW_CRISIS, PEOPLE, FRAME -> false;
        };
    }

    private Kind kind(Entries entries) {
        return Kind.of(entries.given("what")).orElseThrow(() -> Refused.unknown("no such report"));
    }

    private Map<String, String> fresh() {
        Map<String, String> fresh = new HashMap<>();
        fresh.put("when", LocalDate.ofInstant(say.now(), zone).toString());
        fresh.put("openedAt", say.now().toString());
        fresh.put("key", UUID.randomUUID().toString());
        String person = rights.person();
        if (rights.ownAbsenceOnly() && person != null) {
            fresh.put(Field.PERSON.name(), person);
            fresh.put(Field.ATTENDED_BY.name(), person);
        }
        return fresh;
    }

    private String title(Kind kind, Entries entries) {
        String happened = say.text("report.kind." + kind.what());
        return switch (kind.subject()) {
            case STRUCTURE ->
                    entries.given("structure") == null
                            ? happened
                            : say.text("country.about", name(entries.text("structure")), happened);
            case CRISIS -> say.text("country.about", crisis(entries.text("crisis")), happened);
            case ACTION ->
                    entries.given(Field.ACTION) == null
                            ? happened
                            : say.text("country.about", action(entries), happened);
            case SURGE -> say.text("country.about", crisis(entries.text("crisis")), happened);
            case NEW_STRUCTURE, NEW_CRISIS, PEOPLE, FRAME, FINDING, FACT -> happened;
        };
    }

    private String name(String structure) {
        try {
            return new Tables(situation, say).shortName(new StructureId(structure));
        } catch (IllegalArgumentException odd) {
            throw Refused.unknown("no such structure");
        }
    }

    private String action(Entries entries) {
        try {
            return say.action(new ActionCode(entries.text(Field.ACTION)));
        } catch (IllegalArgumentException odd) {
            throw Refused.unknown("no such action");
        }
    }

    private String crisis(String id) {
        try {
            Crisis crisis = situation.crises().get(new CrisisId(id));
            return crisis == null ? id : crisis.name();
        } catch (IllegalArgumentException odd) {
            throw Refused.unknown("no such crisis");
        }
    }
}
