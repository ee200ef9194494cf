package org.muster.notifier.hours;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.WorkingWeekView;
import org.muster.contract.person.DutyStation;
import org.muster.contract.person.Notifications.Digest;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery.Waits;
import org.muster.core.country.CountryCode;
import org.muster.core.policy.OfficeWeek;
import org.muster.core.policy.Urgency;
import org.muster.core.policy.WorkingWeek;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.hours.WorkingDays.Closed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one function that says when something may go out to somebody. What waits is delayed, and
 * dropped only once it is of no use any more. What is urgent waits neither for a digest nor for
 * working hours; a pause that the person asked for delays it too, for nobody reads it before, and
 * others hear of it meanwhile.
 */
@Component
public class GoodHour {
    private static final NotifierSettings.Hours AT_ANY_HOUR =
            new NotifierSettings.Hours(
                    LocalTime.MIDNIGHT,
                    LocalTime.MIDNIGHT,
                    false,
                    LocalTime.of(8, 0),
                    Set.of(),
                    false,
                    Map.of());

    /** As long after its hour a digest is not late. */
    private static final Duration SOON = Duration.ofHours(1);

    private final WorkingDays days;
    private final NotifierSettings.Hours house;

    /** In the demonstration nothing waits for the morning: it is tried now. */
    @Autowired
    GoodHour(
            WorkingDays days,
            NotifierSettings settings,
            @Value("${muster.demo:false}") boolean demonstration) {
        this(days, demonstration ? AT_ANY_HOUR : settings.hours());
    }

    GoodHour(WorkingDays days, NotifierSettings.Hours house) {
        this.days = days;
        this.house = house;
    }

    /**
     * When it may go out.
     *
     * @param came when it came, which decides what digest it belongs to
     * @param now before which it cannot go out any more
     */
    public Hour of(Person person, Matter matter, Instant came, Instant now) {
        ZoneId zone = DutyStation.zone(person);
        Hour hour = unpaused(person, now);
        if (matter.urgent()) return hour;
        return useful(person, matter, hour, later(person, matter, came, hour, zone));
    }

    /**
     * When what failed may be tried again. It was collected before, and waits for no digest once
     * more.
     *
     * @param due when it was to go out
     */
    public Hour again(Person person, Matter matter, Instant due, Instant now) {
        Hour hour = unpaused(person, now);
        if (matter.urgent()) return hour;
        if (hour.waits() != null) return of(person, matter, now, now);
        return useful(
                person, matter, hour, held(person, matter, due, hour, DutyStation.zone(person)));
    }

    /**
     * Better in working hours than in a digest, on a free day than at night, and at an odd hour
     * than after the meeting.
     */
    private Hour useful(Person person, Matter matter, Hour hour, Hour later) {
        if (inTime(matter, later)) return later;
        ZoneId zone = DutyStation.zone(person);
        Hour working = working(person, hour, zone);
        if (inTime(matter, working)) return working;
        Hour awake = awake(person, hour, zone);
        // after a pause that outlasts it nothing comes
        return inTime(matter, awake) ? awake : hour;
    }

    private static boolean inTime(Matter matter, Hour hour) {
        Instant useless = matter.useless();
        return useless == null || hour.notBefore().isBefore(useless);
    }

    /** When something that is no reminder, and not urgent, may go out. */
    public Hour of(Person person, Instant now) {
        return working(person, unpaused(person, now), DutyStation.zone(person));
    }

    private static Hour unpaused(Person person, Instant now) {
        Instant paused = person.wishes().pausedUntil();
        return paused != null && paused.isAfter(now)
                ? new Hour(paused, Waits.PAUSED)
                : new Hour(now, null);
    }

    private Hour later(Person person, Matter matter, Instant came, Hour hour, ZoneId zone) {
        Digest digest = digest(person, matter);
        if (digest == Digest.AT_ONCE) return working(person, hour, zone);
        Instant paused = person.wishes().pausedUntil();
        Instant from = paused != null && paused.isAfter(came) ? paused : came;
        Instant collected = digest(person, digest, from.atZone(zone));
        return collected.isAfter(hour.notBefore())
                ? new Hour(collected, Waits.DIGEST)
                : held(person, matter, collected, hour, zone);
    }

    /** A digest goes out at its hour, whichever that is; one that was held up in working hours. */
    private Hour held(Person person, Matter matter, Instant due, Hour hour, ZoneId zone) {
        boolean late = hour.notBefore().isAfter(due.plus(SOON));
        return late || digest(person, matter) == Digest.AT_ONCE
                ? working(person, hour, zone)
                : hour;
    }

    private Digest digest(Person person, Matter matter) {
        boolean daily =
                house.daily().contains(matter.kind())
                        || house.quietInDigest() && matter.urgency() == Urgency.QUIET;
        Digest usual = house.quietInDigest() ? matter.usual() : Digest.AT_ONCE;
        if (daily && usual == Digest.AT_ONCE) usual = Digest.DAILY;
        return person.wishes().digest(matter.kind(), usual);
    }

    /** The next time at which the person's digest goes out. */
    private Instant digest(Person person, Digest digest, ZonedDateTime came) {
        LocalTime at = digestAt(person);
        LocalDate day = came.toLocalDate();
        if (!at(day, at, came).isAfter(came)) day = day.plusDays(1);
        for (int i = 0; i < 14; i++, day = day.plusDays(1))
            if (goesOut(person, digest, day)) return at(day, at, came).toInstant();
        return at(day, at, came).toInstant();
    }

    private boolean goesOut(Person person, Digest digest, LocalDate day) {
        DayOfWeek weekly = person.wishes().digestDay();
        if (digest == Digest.DAILY) return !free(person, day);
        return weekly == null ? days.opensTheWeek(person, day) : day.getDayOfWeek() == weekly;
    }

    private Hour working(Person person, Hour from, ZoneId zone) {
        return waking(person, from, zone, day -> free(person, day));
    }

    /** Outside quiet hours, on whichever day. */
    private Hour awake(Person person, Hour from, ZoneId zone) {
        return waking(person, from, zone, _ -> false);
    }

    private Hour waking(Person person, Hour from, ZoneId zone, Predicate<LocalDate> free) {
        LocalTime begins = quietFrom(person);
        LocalTime ends = quietUntil(person);
        ZonedDateTime at = from.notBefore().atZone(zone);
        Waits waits = from.waits();
        for (int i = 0; i < 60; i++) {
            LocalDate day = at.toLocalDate();
            LocalTime opens = begins.isAfter(ends) ? ends : LocalTime.MIN;
            if (free.test(day)) {
                at = at(day.plusDays(1), opens, at);
                waits = Waits.NOT_A_WORKING_DAY;
            } else if (quiet(at.toLocalTime(), begins, ends)) {
                boolean today = at.toLocalTime().isBefore(ends);
                at = at(today ? day : day.plusDays(1), ends, at);
                if (waits == null) waits = Waits.QUIET_HOURS;
            } else break;
        }
        return at.toInstant().equals(from.notBefore()) ? from : new Hour(at.toInstant(), waits);
    }

    private LocalTime quietFrom(Person person) {
        return said(
                person.wishes().quietFrom(), person, WorkingWeek::worksUntil, house.quietFrom());
    }

    private LocalTime quietUntil(Person person) {
        return said(
                person.wishes().quietUntil(), person, WorkingWeek::worksFrom, house.quietUntil());
    }

    /** When the day of the office begins, so that one message brings what waited and the digest. */
    private LocalTime digestAt(Person person) {
        return said(person.wishes().digestAt(), person, WorkingWeek::worksFrom, house.digestAt());
    }

    /** As the person says, else the office, else the house. */
    private LocalTime said(
            @Nullable LocalTime own,
            Person person,
            Function<WorkingWeek, @Nullable LocalTime> office,
            LocalTime otherwise) {
        if (own != null) return own;
        if (house == AT_ANY_HOUR) return otherwise;
        return days.office(person).map(office::apply).orElse(otherwise);
    }

    /**
     * When messages that are not urgent leave in a country, to whoever said nothing of their own.
     */
    WorkingWeekView in(CountryCode country, @Nullable OfficeWeek said) {
        Closed closed = days.closed(country);
        WorkingWeek week = house == AT_ANY_HOUR || said == null ? null : said.week();
        LocalTime from = week == null ? null : week.worksFrom();
        LocalTime until = week == null ? null : week.worksUntil();
        boolean atAnyHour = from == null && house.quietFrom().equals(house.quietUntil());
        return new WorkingWeekView(
                house.workingDaysOnly() ? closed.days().stream().sorted().toList() : List.of(),
                closed.whose(),
                atAnyHour ? null : orElse(from, house.quietUntil()),
                atAnyHour ? null : orElse(until, house.quietFrom()),
                said);
    }

    private boolean free(Person person, LocalDate day) {
        return house.workingDaysOnly() && days.free(person, day);
    }

    private static boolean quiet(LocalTime at, LocalTime begins, LocalTime ends) {
        if (begins.equals(ends)) return false;
        return begins.isBefore(ends)
                ? !at.isBefore(begins) && at.isBefore(ends)
                : !at.isBefore(begins) || at.isBefore(ends);
    }

    /** An hour that there is twice is the one that is still to come. */
    private static ZonedDateTime at(LocalDate day, LocalTime time, ZonedDateTime notBefore) {
        ZonedDateTime at = ZonedDateTime.of(day, time, notBefore.getZone());
        return at.isBefore(notBefore) ? at.withLaterOffsetAtOverlap() : at;
    }

    private static <T> T orElse(@Nullable T own, T otherwise) {
        return own == null ? otherwise : own;
    }
}
