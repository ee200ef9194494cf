package org.muster.notifier.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The part of a time zone that a calendar needs to place its meetings, from the rules by which they
 * were reckoned here; a calendar may know others by now.
 */
final class ZoneRule {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneRule() {}

    static VTimeZone of(ZoneId zone, FeedWriter.Span span) {
        ZoneRules rules = zone.getRules();
        VTimeZone part = new VTimeZone();
        part.add(new TzId(zone.getId()));
        ZoneOffsetTransition change = rules.previousTransition(span.from().plusMillis(1));
        if (change == null || change.getInstant().isBefore(Instant.EPOCH)) {
            ZoneOffset always = rules.getOffset(span.from());
            add(part, rules, span.from(), LONG_AGO, always, always);
            change = rules.nextTransition(span.from());
        }
        while (change != null && change.getInstant().isBefore(span.until())) {
            add(
                    part,
                    rules,
                    change.getInstant(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
        return part;
    }

    private static void add(
            VTimeZone zone,
            ZoneRules rules,
            Instant at,
            LocalDateTime begin,
            ZoneOffset before,
            ZoneOffset after) {
        Observance observance = rules.isDaylightSavings(at) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(begin));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        zone.add(observance);
    }
}
