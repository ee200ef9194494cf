package org.muster.core.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.muster.core.structure.MeetingRhythm;

/** What an RFC 5545 rule means; it counts from a day on, in a time zone. */
public final class Recurrence {
    /** Rules are asked about these years only: nobody plans a meeting beyond. */
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

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
        if (!rule.hasPart(RecurrenceRule.Part.BYHOUR))
            throw new IllegalArgumentException(
                    "rhythm '%s' must name the hour, for example with BYHOUR=9"
                            .formatted(rhythm.rule()));
        return new Recurrence(rule, begin, zone);
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
        List<Instant> found = new ArrayList<>();
        if (!start.isBefore(stop)) return found;
        RecurrenceRuleIterator all = rule.iterator(begin());
        all.fastForward(start.toEpochMilli() - 1);
        while (all.hasNext()) {
            Instant at = Instant.ofEpochMilli(all.nextMillis());
            if (!at.isBefore(stop)) break;
            if (!at.isBefore(start)) found.add(at);
        }
        return found;
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
