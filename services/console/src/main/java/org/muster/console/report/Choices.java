package org.muster.console.report;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.muster.console.fact.People;
import org.muster.console.fact.Rhythm;
import org.muster.console.page.Say;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.crisis.Crisis;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.crisis.ResponseLevel;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.representation.AbsenceReason;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.situation.Situation;
import org.muster.core.structure.MeetingRhythm;

/** What each choice of a form offers. */
public final class Choices {
    private final Situation situation;
    private final Catalogue catalogue;
    private final People people;
    private final Rights rights;
    private final Say say;

    Choices(Situation situation, Catalogue catalogue, People people, Rights rights, Say say) {
        this.situation = situation;
        this.catalogue = catalogue;
        this.people = people;
        this.rights = rights;
        this.say = say;
    }

    /** The choices; what is chosen already is among them even if it is none of the usual ones. */
    public List<Choice> of(Field field, String chosen) {
        List<Choice> usual = usual(field);
        boolean known = chosen.isEmpty() || usual.stream().anyMatch(c -> c.value().equals(chosen));
        return known
                ? usual
                : Stream.concat(usual.stream(), Stream.of(new Choice(chosen, label(field, chosen))))
                        .toList();
    }

    private List<Choice> usual(Field field) {
        return switch (field) {
            case PLATFORM ->
                    catalogue.platforms().values().stream()
                            .flatMap(p -> Stream.concat(Stream.of(p.code()), p.aliases().stream()))
                            .map(p -> new Choice(p.value(), p.value() + " · " + say.platform(p)))
                            .toList();
            case SECTOR, PROGRAMME_SECTOR ->
                    catalogue.sectors().keySet().stream()
                            .map(s -> new Choice(s.value(), say.sector(s)))
                            .toList();
            case PERSON, CONTACT, ATTENDED_BY, DESIGNATED_BY, ARRIVED, FROM, TO -> persons();
            case ACTION ->
                    catalogue.actions().keySet().stream()
                            .map(a -> new Choice(a.value(), say.action(a)))
                            .toList();
            case PARENT, INTO -> structures();
            case IOM_LEVEL ->
                    Arrays.stream(ResponseLevel.values())
                            .map(l -> new Choice(l.name(), l.name()))
                            .toList();
            case FOR_CRISIS ->
                    situation.crises().values().stream()
                            .filter(Crisis::ongoing)
                            .map(c -> new Choice(c.id().value(), c.name()))
                            .toList();
            case RHYTHM ->
                    Rhythms.RULES.stream()
                            .map(r -> new Choice(r, Rhythm.words(new MeetingRhythm(r), say)))
                            .toList();
            case WEEKDAY -> weekdays();
            case RELEVANT ->
                    List.of(
                            new Choice("yes", say.text("report.relevant.yes")),
                            new Choice("no", say.text("report.relevant.no")));
            case ASSIGNMENT -> words("report.assignment.", AssignmentKind.values());
            case POST -> posts();
            case POLICY_KIND -> kinds();
            case POLICY_TABLE -> structures();
            case POLICY_EVERY -> texts("report.every.", PolicyData.EVERY);
            case POLICY_REACH -> texts("report.reach.", PolicyData.REACHES);
            case POLICY_URGENCY -> words("report.urgency.", Urgency.values());
            case POLICY_AHEAD -> texts("report.ahead.", PolicyData.AHEAD);
            case SILENT_KIND -> kinds();
            case CLOSED_ON ->
                    Stream.concat(WeekData.CLOSED.stream(), Stream.of(WeekData.USUAL))
                            .map(c -> new Choice(c, label(field, c)))
                            .toList();
            case SILENCE ->
                    situation.notices().silences().stream()
                            .filter(s -> s.until().isAfter(say.now()))
                            .map(
                                    s ->
                                            new Choice(
                                                    s.id().value(),
                                                    s.reason() + " · " + say.lastDay(s.until())))
                            .toList();
            case ABSENCE -> words("fact.absence.", AbsenceReason.values());
            case CONTEXT, NEW_CONTEXT -> words("context.", CrisisContext.values());
            default -> List.of();
        };
    }

    private String label(Field field, String value) {
        return switch (field) {
            case RHYTHM -> Rhythm.words(new MeetingRhythm(value), say);
            case CLOSED_ON -> closed(value);
            default -> value;
        };
    }

    /** The days by name, and what is none as it was given, to be refused by name. */
    private String closed(String value) {
        if (value.equals(WeekData.USUAL)) return say.text("report.week.USUAL");
        try {
            return say.weekdays(Arrays.stream(value.split(",")).map(DayOfWeek::valueOf).toList());
        } catch (IllegalArgumentException none) {
            return value;
        }
    }

    private List<Choice> persons() {
        return people.all().stream()
                .map(p -> new Choice(p.id().value(), p.name()))
                .filter(c -> !rights.ownAbsenceOnly() || c.value().equals(rights.person()))
                .toList();
    }

    private List<Choice> structures() {
        return situation.structures().values().stream()
                .filter(s -> !s.over())
                .map(s -> new Choice(s.id().value(), say.structure(s)))
                .toList();
    }

    private List<Choice> weekdays() {
        List<Choice> days = new ArrayList<>();
        for (int i = 0; i < Rhythms.WEEKDAYS.size(); i++)
            days.add(
                    new Choice(
                            Rhythms.WEEKDAYS.get(i),
                            DayOfWeek.of(i + 1).getDisplayName(TextStyle.FULL, say.locale())));
        return days;
    }

    private List<Choice> posts() {
        List<Choice> posts = new ArrayList<>();
        situation
                .posts()
                .values()
                .forEach(
                        p ->
                                posts.add(
                                        new Choice(
                                                p.id().value(),
                                                say.role(p.role()) + " · " + p.id())));
        catalogue.roles().keySet().stream()
                .filter(r -> situation.posts().values().stream().noneMatch(p -> p.role().equals(r)))
                .map(
                        r ->
                                new Choice(
                                        FactData.NEW_POST + r,
                                        say.text("report.newPost", say.role(r))))
                .forEach(posts::add);
        return posts;
    }

    private List<Choice> texts(String prefix, List<String> values) {
        return values.stream()
                .map(v -> new Choice(v, say.text(prefix + v.replace(',', '.'))))
                .toList();
    }

    /** Of what there is a policy for. */
    private List<Choice> kinds() {
        return words("inbox.kind.", ReminderKind.allPlanned().toArray(Enum<?>[]::new));
    }

    private List<Choice> words(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(v -> new Choice(v.name(), say.text(prefix + v.name())))
                .toList();
    }
}
