package org.muster.notifier.compose;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.muster.contract.answer.Answer;
import org.muster.contract.catalogue.StructureNames;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.catalogue.Action;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.Countries;
import org.muster.core.country.Language;
import org.muster.core.drill.Drill;
import org.muster.core.fact.AuthorId;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.DueAction;
import org.muster.core.reminder.Occasion;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.Settlement;
import org.muster.core.reminder.Status;
import org.muster.core.response.ActionCode;
import org.muster.core.structure.StructureId;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.recipient.Recipient;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Writes a reminder for one person: what, since when, what to do now, and why this person. */
@Component
public class Composer {
    private static final Set<ReminderKind> HAPPENS_TO_SOMEBODY =
            EnumSet.of(
                    ReminderKind.ASSIGNMENT_AHEAD,
                    ReminderKind.ASSIGNMENT_ENDING,
                    ReminderKind.DELEGATION_AHEAD,
                    ReminderKind.DELEGATION_ENDING,
                    ReminderKind.ABSENCE_AHEAD,
                    ReminderKind.ABSENCE_ENDING);

    private final Catalogue catalogue;
    private final StructureNames names;
    private final NotifierSettings settings;
    private final AnswerLinks links;
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    Composer(Catalogue catalogue, NotifierSettings settings, AnswerLinks links) {
        this.links = links;
        this.catalogue = catalogue;
        this.names = new StructureNames(catalogue);
        this.settings = settings;
        messages.setBasename("org/muster/notifier/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    /** One reminder for the inbox of one person, whose page brings the answers. */
    public Message write(Reminder reminder, Recipient recipient) {
        Language language = recipient.person().language();
        Item item = new Item(reminder, recipient.why(), null);
        return new Layout(language, settings(language), null)
                .one(told(item, recipient.person(), List.of()));
    }

    /**
     * All that is told to a person at a time, in the person's language, each with its own links.
     */
    public Message write(List<Item> items, Person to, Instant now) {
        Language language = to.language();
        List<Told> told = items.stream().map(i -> told(i, to, links.to(i, to, now))).toList();
        boolean followed = items.stream().allMatch(i -> i.why() == Why.WATCHES);
        Layout layout =
                new Layout(
                        language,
                        settings(language),
                        followed
                                ? links.unfollow(to, text(language.locale(), "unfollow"), now)
                                : null);
        if (told.size() == 1) {
            Told only = told.getFirst();
            return layout.one(only);
        }
        Locale locale = language.locale();
        long settled = items.stream().filter(i -> i.settlement() != null).count();
        boolean all = settled == items.size();
        String heading =
                text(
                        locale,
                        all ? "many.settled.subject" : "many.subject",
                        String.valueOf(items.size()),
                        where(items, language));
        return layout.many(
                urgent(items, told, language).orElse(heading),
                heading,
                followed
                        ? text(locale, "many.followed.lead", String.valueOf(items.size()))
                        : lead(items.size() - settled, settled, locale),
                links.allStillTrue(items, to, now),
                told,
                left -> text(locale, "many.left", String.valueOf(left)));
    }

    /** How much of it is to be seen to, and how much is not any more. */
    private String lead(long open, long settled, Locale locale) {
        if (settled == 0) return text(locale, "many.lead", String.valueOf(open));
        return open == 0
                ? text(locale, "many.settled.lead", String.valueOf(settled))
                : text(locale, "many.mixed.lead", String.valueOf(open), String.valueOf(settled));
    }

    /** What cannot wait is what a list of mails shows, and how much else there is. */
    private static Optional<String> urgent(List<Item> items, List<Told> told, Language language) {
        String plus = "(+" + (items.size() - 1) + ")";
        String more = language == Language.AR ? isolated(plus) : plus;
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).urgent())
                .mapToObj(i -> told.get(i).subject() + " " + more)
                .findFirst();
    }

    /** A message that only shows that messages arrive. */
    public Message test(Person to) {
        return aboutNotifications(to, "test", List.of("test.what"));
    }

    /** That the endpoint of the person is gone, and where to say anew where it is. */
    public Message gone(Person to, Endpoint.Kind kind) {
        return aboutNotifications(to, "gone", List.of("gone.what." + kind, "gone.do"));
    }

    private Message aboutNotifications(Person to, String key, List<String> lines) {
        Language language = to.language();
        Locale locale = language.locale();
        Link settings = settings(language);
        return new Layout(language, settings, null)
                .one(
                        new Told(
                                text(locale, key + ".subject"),
                                lines.stream().map(l -> text(locale, l)).toList(),
                                List.of(),
                                false,
                                settings,
                                text(locale, key + ".why")));
    }

    private Told told(Item item, Person to, List<Link> answers) {
        Reminder reminder = item.reminder();
        Language language = to.language();
        Locale locale = language.locale();
        String country = Countries.name(reminder.country(), language);
        String kind = kind(reminder, to);
        Object[] said = {
            about(reminder, language),
            country,
            since(reminder, locale),
            String.valueOf(crisis(reminder)),
            hoursLeft(reminder),
            deadline(reminder, locale),
            occasion(reminder, locale),
            touched(reminder, language)
        };
        if (language == Language.AR) Arrays.setAll(said, i -> isolated(said[i]));
        List<String> lines = new ArrayList<>();
        lines.add(text(locale, "what." + kind, said));
        lines.addAll(status(reminder, language));
        boolean watches = item.why() == Why.WATCHES;
        Occasion occasion = reminder.occasion();
        // where a table meets is for those who sit there
        if (occasion != null && occasion.venue() != null && !watches)
            lines.add(text(locale, "venue", occasion.venue()));
        if (reminder.reason() != null)
            lines.add(text(locale, "reason." + reminder.reason().name()));
        for (StructureId attend : reminder.attend())
            lines.add("• " + name(reminder, attend, language));
        lines.addAll(deadlines(reminder, language));
        lines.addAll(ofDrill(reminder, to));
        if (!watches) lines.add(text(locale, "do." + kind, said));
        Told told =
                new Told(
                        text(locale, "subject." + kind, said),
                        lines,
                        answers,
                        Answer.to(reminder).getFirst().settles(),
                        new Link(
                                text(locale, "open", country),
                                settings.publicUrl() + "/countries/" + place(reminder)),
                        text(locale, "why." + item.why().name()),
                        reminder.drill() == null ? null : text(locale, "drill"));
        return item.settlement() == null
                ? told
                : settled(item.settlement(), told, reminder, locale);
    }

    /** The page of the country, and there what is to be settled. */
    private static String place(Reminder reminder) {
        return reminder.country()
                + (reminder.kind() == ReminderKind.FINDING_OPEN ? "#to-findings" : "");
    }

    /** What is on record, where one is asked whether it is still true. */
    private List<String> status(Reminder reminder, Language language) {
        Status status = reminder.status();
        if (status == null) return List.of();
        Locale locale = language.locale();
        List<String> lines = new ArrayList<>();
        String since = day(status.since(), reminder, locale);
        lines.add(text(locale, "status." + status.state(), inside(since, language)));
        if (status.station() != null)
            lines.add(text(locale, "status.at", inside(status.station(), language)));
        return lines;
    }

    /** What must be done by when, of a crisis that was declared. */
    private List<String> deadlines(Reminder reminder, Language language) {
        if (reminder.deadlines().isEmpty()) return List.of();
        Locale locale = language.locale();
        List<String> lines = new ArrayList<>(List.of(text(locale, "deadlines")));
        for (DueAction due : reminder.deadlines()) {
            String until = onBothClocks(due.deadline(), reminder, locale);
            lines.add("• " + text(locale, "deadline.of", action(due.action(), language), until));
        }
        return lines;
    }

    /** What stands in a sentence of a language. */
    private static Object inside(String value, Language language) {
        return language == Language.AR ? isolated(value) : value;
    }

    /** Where the person sits, and what whoever started it says. */
    private List<String> ofDrill(Reminder reminder, Person to) {
        Drill drill = reminder.drill();
        if (drill == null) return List.of();
        Locale locale = to.language().locale();
        List<String> lines = new ArrayList<>();
        boolean arabic = to.language() == Language.AR;
        String note = drill.note();
        if (note != null) lines.add(text(locale, "drill.note", arabic ? isolated(note) : note));
        String tables =
                drill.tables(to.id()).stream()
                        .map(t -> name(reminder, t, to.language()))
                        .collect(Collectors.joining(" · "));
        if (!tables.isEmpty())
            lines.add(text(locale, "drill.tables", arabic ? isolated(tables) : tables));
        return lines;
    }

    /** That what was told is so no more, in one sentence. */
    private Told settled(Settlement settlement, Told told, Reminder reminder, Locale locale) {
        String at = onBothClocks(settlement.at(), reminder, locale);
        AuthorId by = settlement.by();
        boolean meeting = reminder.kind() == ReminderKind.MEETING_AHEAD;
        String key = meeting ? "settled.meeting" : "settled";
        return new Told(
                text(locale, key + ".subject", told.subject()),
                List.of(
                        by == null
                                ? text(locale, key + ".what", at)
                                : text(locale, key + ".by", at, by.value())),
                List.of(),
                false,
                told.open(),
                told.why());
    }

    private String where(List<Item> items, Language language) {
        List<String> countries =
                items.stream()
                        .map(i -> Countries.name(i.reminder().country(), language))
                        .distinct()
                        .toList();
        return countries.size() > 3
                ? text(language.locale(), "many.countries", String.valueOf(countries.size()))
                : String.join(text(language.locale(), "many.and"), countries);
    }

    private Link settings(Language language) {
        return new Link(
                text(language.locale(), "settings"), settings.publicUrl() + "/notifications");
    }

    /** The reason for telling somebody, in words. */
    public String why(Why why, Language language) {
        return text(language.locale(), "why." + why.name());
    }

    private String about(Reminder reminder, Language language) {
        if (reminder.structure() != null) return name(reminder, reminder.structure(), language);
        return reminder.action() == null
                ? String.valueOf(crisis(reminder))
                : action(reminder.action().action(), language);
    }

    private static @Nullable Object crisis(Reminder reminder) {
        return reminder.crisisName() == null ? reminder.crisis() : reminder.crisisName();
    }

    private String action(ActionCode code, Language language) {
        Action action = catalogue.actions().get(code);
        return action == null ? code.value() : action.name().in(language);
    }

    /**
     * The word for it in the messages: a deadline that is over has words of its own, and so has
     * what happens to the reader.
     */
    private static String kind(Reminder reminder, Person to) {
        DueAction due = reminder.action();
        boolean over = due != null && !reminder.dueAt().isBefore(due.deadline());
        Occasion occasion = reminder.occasion();
        boolean own =
                occasion != null
                        && to.id().equals(occasion.person())
                        && HAPPENS_TO_SOMEBODY.contains(reminder.kind());
        return reminder.kind().name() + (over ? ".OVER" : own ? ".OWN" : "");
    }

    /** Of the deadline, counted from when the reminder is due, whole hours begun. */
    private static long hoursLeft(Reminder reminder) {
        DueAction due = reminder.action();
        if (due == null) return 0;
        long minutes = Duration.between(reminder.dueAt(), due.deadline()).toMinutes();
        return Math.ceilDiv(minutes, 60L);
    }

    /** The deadline on the clock of the country and in UTC, so that nobody has to reckon. */
    private static String deadline(Reminder reminder, Locale locale) {
        DueAction due = reminder.action();
        if (due == null) return "";
        return onBothClocks(due.deadline(), reminder, locale);
    }

    /** When it happens, on the clock of the table, else of the country, and in UTC. */
    private static String occasion(Reminder reminder, Locale locale) {
        Occasion occasion = reminder.occasion();
        if (occasion == null) return "";
        ZoneId own = occasion.zone();
        ZoneId zone = own == null ? Countries.zone(reminder.country()) : own;
        boolean aDay =
                HAPPENS_TO_SOMEBODY.contains(reminder.kind())
                        && occasion.at().atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
        return aDay
                ? day(occasion.at(), reminder, locale)
                : onBothClocks(occasion.at(), zone, locale);
    }

    private static String onBothClocks(Instant at, Reminder reminder, Locale locale) {
        return onBothClocks(at, Countries.zone(reminder.country()), locale);
    }

    private static String onBothClocks(Instant at, ZoneId zone, Locale locale) {
        DateTimeFormatter form =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale);
        String there = zone.getDisplayName(TextStyle.FULL, locale);
        return "%s (%s) · %s UTC"
                .formatted(
                        form.format(at.atZone(zone)),
                        there,
                        form.format(at.atZone(ZoneOffset.UTC)));
    }

    /** So that a name in another script leaves the punctuation around it where it belongs. */
    private static String isolated(Object value) {
        return "\u2068" + value + "\u2069";
    }

    /** The tables that it touches, in words. */
    private String touched(Reminder reminder, Language language) {
        Occasion occasion = reminder.occasion();
        if (occasion == null) return "";
        return occasion.structures().stream()
                .map(s -> name(reminder, s, language))
                .collect(Collectors.joining(", "));
    }

    private String name(Reminder reminder, StructureId structure, Language language) {
        return names.in(language, reminder.name(structure));
    }

    private static String since(Reminder reminder, Locale locale) {
        return day(reminder.since(), reminder, locale);
    }

    private static String day(Instant at, Reminder reminder, Locale locale) {
        ZoneId zone = Countries.zone(reminder.country());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    private String text(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
