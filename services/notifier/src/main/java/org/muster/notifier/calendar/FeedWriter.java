package org.muster.notifier.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Label;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.muster.contract.person.Person;
import org.muster.core.schedule.Appointment;
import org.muster.core.schedule.Appointment.Expected;
import org.muster.notifier.NotifierSettings;
import org.springframework.stereotype.Component;

/**
 * Writes somebody's meetings as RFC 5545 and 7986 have it: an event for each, under an identity
 * that stays, with a number that rises with every fact that touched it. What is off stays and is
 * marked.
 */
@Component
class FeedWriter {
    /** No report says how long a meeting lasts. */
    private static final Duration TAKEN_TO_LAST = Duration.ofHours(1);

    private final FeedWords words;
    private final String publicUrl;
    private final Duration refresh;

    FeedWriter(FeedWords words, NotifierSettings settings) {
        this.words = words;
        this.publicUrl = settings.publicUrl();
        this.refresh = settings.calendar().refresh();
    }

    byte[] write(Person person, List<Appointment> diary) {
        Locale locale = person.language().locale();
        Calendar calendar = new Calendar();
        head(calendar, words.name(locale));
        zones(diary).forEach((zone, span) -> calendar.add(ZoneRule.of(zone, span)));
        for (Appointment a : diary) calendar.add(event(a, person));
        return bytes(calendar);
    }

    private void head(Calendar calendar, String name) {
        List.of(
                        new ProdId("-//Muster//coordination meetings//EN"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        new Name(name),
                        new Color(new ParameterList(), "steelblue"),
                        new RefreshInterval(new ParameterList(List.of(Value.DURATION)), refresh),
                        // the same two for the programs that were there before RFC 7986
                        new XProperty("X-WR-CALNAME", name),
                        new XProperty("X-PUBLISHED-TTL", refresh.toString()))
                .forEach(calendar::add);
    }

    private VEvent event(Appointment a, Person person) {
        boolean off = a.expected() != Expected.EXPECTED;
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(a)));
        event.add(new DtStamp(a.changedAt()));
        event.add(new LastModified(a.changedAt()));
        event.add(new Sequence(a.sequence()));
        event.add(new DtStart<>(in(a.zone()), local(a, Duration.ZERO)));
        event.add(new DtEnd<>(in(a.zone()), local(a, TAKEN_TO_LAST)));
        event.add(new Summary(words.summary(a, person.language())));
        event.add(new Description(words.description(a, person.language())));
        event.add(new Status(off ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Transp(off ? Transp.VALUE_TRANSPARENT : Transp.VALUE_OPAQUE));
        event.add(new Url(URI.create(publicUrl + "/countries/" + a.country())));
        where(event, a, person);
        return event;
    }

    private static ParameterList in(ZoneId zone) {
        return new ParameterList(List.of(new TzId(zone.getId())));
    }

    /** The hour on the wall by the rules of this process; the library has rules of its own. */
    private static LocalDateTime local(Appointment a, Duration later) {
        return LocalDateTime.ofInstant(a.at().plus(later), a.zone());
    }

    /** A link can be followed, a place can be gone to. */
    private void where(VEvent event, Appointment a, Person person) {
        String venue = a.venue();
        if (venue == null) return;
        event.add(new Location(venue));
        if (link(venue))
            event.add(
                    new Conference(
                            new ParameterList(
                                    List.of(
                                            Value.URI,
                                            new Label(words.join(person.language().locale())))),
                            venue));
    }

    /**
     * One a meeting: a series would say the same once, but who is expected, and whether it takes
     * place, differs from week to week.
     */
    private static String uid(Appointment a) {
        return "%s-%s-%d@muster"
                .formatted(a.country(), a.structure().structure(), a.at().getEpochSecond());
    }

    private static boolean link(String venue) {
        try {
            URI uri = new URI(venue);
            return uri.getHost() != null && List.of("https", "http").contains(uri.getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * The time zones of the meetings, each from the first to the last of them. A calendar has to
     * hold something, so that one without meetings holds UTC.
     */
    private static SortedMap<ZoneId, Span> zones(List<Appointment> diary) {
        SortedMap<ZoneId, Span> zones = new TreeMap<>(Comparator.comparing(ZoneId::getId));
        if (diary.isEmpty())
            zones.put(ZoneId.of("Etc/UTC"), new Span(Instant.EPOCH, Instant.EPOCH));
        for (Appointment a : diary) {
            Instant end = a.at().plus(TAKEN_TO_LAST);
            zones.merge(a.zone(), new Span(a.at(), end), (x, y) -> new Span(x.from(), y.until()));
        }
        return zones;
    }

    /** From the beginning of the first meeting to the end of the last. */
    record Span(Instant from, Instant until) {}

    private static byte[] bytes(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.folded(text.toString());
    }
}
