package org.muster.console.page;

import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muster.contract.catalogue.StructureNames;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Platform;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.fact.Effective;
import org.muster.core.representation.RoleCode;
import org.muster.core.response.ActionCode;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureName;
import org.springframework.context.MessageSource;

/** Says dates, numbers and names in the language of the page, as of one instant. */
public final class Say {
    private final MessageSource messages;
    private final Catalogue catalogue;
    private final StructureNames names;
    private final Locale locale;
    private final Language language;
    private final ZoneId zone;
    private final Instant now;

    Say(MessageSource messages, Catalogue catalogue, Locale locale, ZoneId zone, Instant now) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.names = new StructureNames(catalogue);
        this.locale = locale;
        this.language = Language.of(locale).orElse(Language.EN);
        this.zone = zone;
        this.now = now;
    }

    public Locale locale() {
        return locale;
    }

    public Language language() {
        return language;
    }

    public Instant now() {
        return now;
    }

    /** A message of the bundle. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** The day on which an instant falls where the page is about, else in UTC. */
    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, zone));
    }

    /**
     * The last day of what is over at an instant: what ends at midnight ends with the day before.
     */
    public String lastDay(Instant until) {
        return day(until.minusMillis(1));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }

    /** A month, for example that of a document. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy").withLocale(locale).format(month);
    }

    /** Day and time in UTC, with the zone. */
    public String time(Instant instant) {
        return format(
                        DateTimeFormatter.ofLocalizedDateTime(
                                FormatStyle.MEDIUM, FormatStyle.SHORT),
                        instant,
                        ZoneOffset.UTC)
                + " UTC";
    }

    /** Time of day in a zone and in UTC: what the clock on the wall says there. */
    public String clock(ZoneId zone) {
        DateTimeFormatter clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
        String there = format(clock, now, zone);
        String name = zone.getDisplayName(TextStyle.SHORT, locale);
        return there + " " + name + " · " + format(clock, now, ZoneOffset.UTC) + " UTC";
    }

    /** When something took effect, no more exactly than is known. */
    public String effective(Effective effective) {
        return switch (effective.precision()) {
            case MINUTE -> time(effective.written());
            case DAY -> day(LocalDate.ofInstant(effective.written(), ZoneOffset.UTC));
            case MONTH ->
                    format(
                            DateTimeFormatter.ofPattern("LLLL yyyy"),
                            effective.written(),
                            ZoneOffset.UTC);
            case YEAR ->
                    format(
                            DateTimeFormatter.ofPattern("yyyy"),
                            effective.written(),
                            ZoneOffset.UTC);
        };
    }

    /** How long ago, roughly: minutes, hours, days, months, years. */
    public String age(Instant instant) {
        Duration age = Duration.between(instant, now);
        if (age.isNegative()) return day(instant);
        if (age.toMinutes() < 60) return text("age.minutes", age.toMinutes());
        if (age.toHours() < 24) return text("age.hours", age.toHours());
        if (age.toDays() < 60) return text("age.days", age.toDays());
        if (age.toDays() < 730) return text("age.months", age.toDays() / 30);
        return text("age.years", age.toDays() / 365);
    }

    /** How long it lasts already, without "ago". */
    public String lasting(Instant since) {
        Duration age = Duration.between(since, now);
        if (age.toDays() < 60) return text("lasting.days", Math.max(0, age.toDays()));
        if (age.toDays() < 730) return text("lasting.months", age.toDays() / 30);
        return text("lasting.years", age.toDays() / 365);
    }

    /** How long something took, in the two units that matter. */
    public String lapse(Duration took) {
        if (took.toMinutes() < 1) return text("lapse.seconds", took.toSeconds());
        if (took.toHours() < 1)
            return text("lapse.minutes", took.toMinutes(), took.toSecondsPart());
        if (took.toDays() < 1) return text("lapse.hours", took.toHours(), took.toMinutesPart());
        return text("lapse.days", took.toDays(), took.toHoursPart());
    }

    /** The full name of a structure of which only what it is called is known. */
    public String structure(StructureName name) {
        return names.in(language, name);
    }

    public String country(CountryCode country) {
        return Countries.name(country, language);
    }

    /** A day of the week by its name. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** Days of the week in a row, one at least. */
    public String weekdays(List<DayOfWeek> days) {
        return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(days.stream().map(this::weekday).toList());
    }

    /** The name of a language by its tag, as a mail carries it. */
    public String languageNamed(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    public String role(RoleCode role) {
        var known = catalogue.roles().get(role);
        return known == null ? role.value() : known.name().in(language);
    }

    /** What is to be done, as the catalogue says it. */
    public String action(ActionCode action) {
        var known = catalogue.actions().get(action);
        return known == null ? action.value() : known.name().in(language);
    }

    /** Day and time on the clock of where the page is about and in UTC. */
    public String both(Instant instant) {
        return both(instant, zone);
    }

    /**
     * Day and time on the clock of a zone and in UTC, so that nobody has to reckon; the day is said
     * twice only where it is another one in UTC.
     */
    public String both(Instant instant, ZoneId zone) {
        if (zone.getRules().getOffset(instant).equals(ZoneOffset.UTC)) return time(instant);
        DateTimeFormatter form =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        String there = zone.getDisplayName(TextStyle.SHORT, locale);
        boolean sameDay =
                LocalDate.ofInstant(instant, zone)
                        .equals(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        String clock =
                format(
                        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT),
                        instant,
                        ZoneOffset.UTC);
        return format(form, instant, zone)
                + " "
                + there
                + " · "
                + (sameDay ? clock + " UTC" : time(instant));
    }

    /** The day with its weekday and the time on the clock of a zone: one meeting among others. */
    public String meeting(Instant instant, ZoneId zone) {
        String day = format(DateTimeFormatter.ofLocalizedPattern("yMMMEd"), instant, zone);
        String time = format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), instant, zone);
        return day + ", " + time + " " + zone.getDisplayName(TextStyle.SHORT, locale);
    }

    public String sector(SectorCode sector) {
        var known = catalogue.sectors().get(sector);
        return known == null ? sector.value() : known.name().in(language);
    }

    public String platform(PlatformCode platform) {
        return catalogue
                .platform(platform)
                .map(p -> p.name().in(language))
                .orElse(platform.value());
    }

    /** What the platform is for, or nothing when the catalogue does not know it. */
    public @Nullable String purpose(PlatformCode platform) {
        return catalogue
                .platform(platform)
                .map(Platform::purpose)
                .map(t -> t.in(language))
                .orElse(null);
    }

    /** The full name of a structure: as it is called there, else the platform's name. */
    public String structure(Structure structure) {
        return names.in(language, StructureName.of(structure));
    }

    /**
     * The short name of a structure: its platform's code, a cluster by its sector; with where it
     * works unless that is the whole country.
     */
    public String table(Structure structure) {
        String table =
                structure.sector() == null
                        ? structure.platform().value()
                        : text(
                                "structure.sectoral",
                                sector(structure.sector()),
                                platform(structure.platform()));
        String where = structure.place().area();
        if (where == null && sameTableElsewhere(structure)) where = structure.place().dutyStation();
        if (where != null) return table + ", " + where;
        return structure.sector() == null ? structure.id().value() : table;
    }

    /** A country may have several of one platform, as one security team at each station (R16). */
    private static boolean sameTableElsewhere(Structure structure) {
        return structure.sector() == null
                && !structure.id().value().equals(structure.platform().value());
    }

    public String context(CrisisContext context) {
        return text("context." + context.name());
    }

    private String format(DateTimeFormatter form, Instant instant, ZoneId zone) {
        return form.withLocale(locale).format(instant.atZone(zone));
    }
}
