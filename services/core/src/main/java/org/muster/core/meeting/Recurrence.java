package org.muster.core.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.muster.core.structure.MeetingRhythm;

/** What an RFC 5545 rule means; it counts from a day on, in a time zone. */
public final class Recurrence {
    /** Rules are asked about these years only: nobody plans a meeting beyond. */
    static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    /** How often a table meets on a day at most. */
    public static final int MOST_A_DAY = 6;

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final RecurrenceRule rule;
    private final LocalDate begin;
    private final ZoneId zone;

    private Recurrence(RecurrenceRule rule, LocalDate begin, ZoneId zone) {
        this.rule = rule;
        this.begin = begin;
        this.zone = zone;
    }

    /**
     * The recurrence of a rhythm.
     *
     * @throws IllegalArgumentException when the rule is none of RFC 5545 or does not name the hour
     */
    public static Recurrence of(MeetingRhythm rhythm, LocalDate begin, ZoneId zone) {
        RecurrenceRule rule = read(rhythm);
        if (!rule.hasPart(Part.BYHOUR))
            throw new IllegalArgumentException(
                    "rhythm '%s' must name the hour, for example with BYHOUR=9"
                            .formatted(rhythm.rule()));
        return new Recurrence(ending(rule, zone), begin, zone);
    }

    /**
     * Whether it occurs at all, on whatever day it begins; the 30th of February never comes. It is
     * looked for from 1970 to the year 2200.
     *
     * @throws IllegalArgumentException when the rule is none of RFC 5545
     */
    public static boolean occurs(MeetingRhythm rhythm) {
        RecurrenceRule rule = ending(read(rhythm), ZoneOffset.UTC);
        rule.setInterval(1); // which of its weeks or years it meets depends on that day
        return !new Recurrence(rule, LocalDate.EPOCH, ZoneOffset.UTC).first(1).isEmpty();
    }

    /**
     * Whether it comes more often than {@value #MOST_A_DAY} times on a day on which it comes at
     * all: each meeting is reminded of.
     *
     * @throws IllegalArgumentException when the rule is none of RFC 5545
     */
    public static boolean tooOften(MeetingRhythm rhythm) {
        RecurrenceRule rule = read(rhythm);
        return Stream.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND)
                        .filter(rule::hasPart)
                        .mapToInt(p -> rule.getByPart(p).size())
                        .reduce(1, (a, b) -> a * b)
                > MOST_A_DAY;
    }

    /**
     * Reads a rule, with or without an hour.
     *
     * @throws IllegalArgumentException when it is none of RFC 5545
     */
    public static RecurrenceRule read(MeetingRhythm rhythm) {
        try {
            return new RecurrenceRule(rhythm.rule(), RecurrenceRule.RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException(
                    "rhythm '%s' is no rule of RFC 5545: %s"
                            .formatted(rhythm.rule(), e.getMessage()),
                    e);
        }
    }

    /** The instants from one (included) to another (excluded). */
    public List<Instant> between(Instant from, Instant to) {
        Instant start = from.isBefore(FIRST) ? FIRST : from;
        Instant stop = to.isAfter(LAST) ? LAST : to;
        return start.isBefore(stop) ? found(start, stop, Integer.MAX_VALUE) : List.of();
    }

    boolean occursAt(Instant at) {
        return at.isBefore(LAST) && !between(at, at.plusMillis(1)).isEmpty();
    }

    private List<Instant> first(int count) {
        return found(FIRST, LAST, count);
    }

    /** Of a rule that occurs too seldom to be followed, what is found before that shows. */
    private List<Instant> found(Instant start, Instant stop, int atMost) {
        List<Instant> found = new ArrayList<>();
        try {
            RecurrenceRuleIterator all = rule.iterator(begin());
            all.fastForward(start.toEpochMilli() - 1);
            while (all.hasNext() && found.size() < atMost) {
                Instant at = Instant.ofEpochMilli(all.peekMillis());
                if (!at.isBefore(stop)) break;
                if (!at.isBefore(start)) found.add(at);
                all.nextMillis();
            }
        } catch (IllegalArgumentException | IllegalStateException nothingMoreWithinReach) {
            return found;
        }
        return found;
    }

    /**
     * The rule with its end as an instant: a date is the end of that day in the zone, a time
     * without a zone is one of that zone (RFC 5545, 3.3.10).
     */
    private static RecurrenceRule ending(RecurrenceRule rule, ZoneId zone) {
        DateTime until = rule.getUntil();
        if (until == null || !until.isFloating()) return rule;
        LocalDate day = LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDayOfMonth());
        LocalTime time =
                until.isAllDay()
                        ? LAST_SECOND
                        : LocalTime.of(until.getHours(), until.getMinutes(), until.getSeconds());
        Instant end = day.atTime(time).atZone(zone).toInstant();
        rule.setUntil(new DateTime(DateTime.UTC, end.toEpochMilli()));
        return rule;
    }

    private DateTime begin() {
        return new DateTime(
                TimeZone.getTimeZone(zone),
                begin.getYear(),
                begin.getMonthValue() - 1,
                begin.getDayOfMonth(),
                0,
                0,
                0);
    }
}
