package org.muster.tracker.canary;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.CrisisEvent.CrisisDeclared;
import org.muster.core.fact.CrisisEvent.CrisisEnded;
import org.muster.core.fact.CrisisEvent.ScaleUpDeclared;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.MeetingEvent.MeetingScheduled;
import org.muster.core.fact.RepresentationEvent.AbsenceRecorded;
import org.muster.core.fact.RepresentationEvent.CoordinatorDesignated;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.Source;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.fact.StructureEvent.StructureResumed;
import org.muster.core.fact.StructureEvent.StructureSuspended;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderPlan;
import org.muster.core.representation.AbsenceReason;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.situation.Standing;
import org.muster.core.structure.Level;
import org.muster.core.structure.Place;
import org.muster.core.structure.StructureId;

/**
 * A country that is made up, on an island where nobody lives, and in which everything is so that
 * each kind of reminder is due at the instant at which one asks. Nothing of it is recorded.
 */
final class CanaryCountry {
    private static final CountryCode ISLAND = CountryCode.of("BVT");
    private static final PersonId CANARY = new PersonId("muster-canary");
    private static final PersonId AWAY = new PersonId("muster-canary-away");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Instant now;
    private final List<Fact> facts = new ArrayList<>();

    private CanaryCountry(Instant now) {
        this.now = now;
    }

    /** A reminder of each kind, as far as the plan finds one. */
    static Map<ReminderKind, Reminder> reminders(Instant now, Catalogue catalogue) {
        List<Fact> facts = new CanaryCountry(now).facts();
        Standing standing = Standing.of(ISLAND, facts, now);
        ReminderPlan plan = new ReminderPlan(standing, catalogue);
        Map<ReminderKind, Reminder> found = new EnumMap<>(ReminderKind.class);
        for (Reminder r : plan.due(now)) found.putIfAbsent(r.kind(), r);
        return found;
    }

    private List<Fact> facts() {
        // an empty seat, of a table whose status is old; one that is suspended, one that came back
        active("OMT", 200);
        active("PMT", 10);
        say(days(1), new StructureSuspended(id("PMT"), null));
        active("UNCT", 10);
        say(days(5), new StructureSuspended(id("UNCT"), null));
        say(HOUR, new StructureResumed(id("UNCT"), null));
        // a meeting in half an hour, one that is over, two at one hour, and one table that does not
        // fit
        active("HCT", 10);
        active("SMT", 10);
        say(days(2), new StructureResumed(id("SMT"), null));
        assigned("HCT");
        assigned("SMT");
        meets("HCT", now.plus(Duration.ofMinutes(30)));
        meets("HCT", now.minus(HOUR.multipliedBy(5)));
        meets("HCT", now.plus(HOUR.multipliedBy(12)));
        meets("SMT", now.plus(HOUR.multipliedBy(12)));
        say(DAY.negated(), new AbsenceRecorded(CANARY, now.plus(days(3)), AbsenceReason.LEAVE));
        representation();
        crises();
        facts.sort(Fact.BY_EFFECT);
        return facts;
    }

    /** An assignment and delegations that begin or end, and somebody who comes back. */
    private void representation() {
        say(days(9), assignment("UNCT", AWAY, AssignmentKind.PRIMARY, null));
        say(days(8), new AbsenceRecorded(AWAY, now.plus(DAY), AbsenceReason.LEAVE));
        say(DAY.negated(), assignment("UNCT", CANARY, AssignmentKind.ALTERNATE, null));
        say(days(9), designation("HCT", now.plus(days(2))));
        say(DAY.negated(), designation("SMT", null));
    }

    private void crises() {
        declared("canary-new", Duration.ofHours(30));
        declared("canary-long", days(400));
        say(days(300), new ScaleUpDeclared(new CrisisId("canary-long"), null, null));
        declared("canary-over", days(60));
        say(days(1), new CrisisEnded(new CrisisId("canary-over"), null));
    }

    private void declared(String crisis, Duration ago) {
        say(ago, new CrisisDeclared(new CrisisId(crisis), crisis, CrisisContext.CONFLICT, null));
    }

    private void active(String structure, long daysAgo) {
        StructureId id = id(structure);
        say(
                days(daysAgo),
                new StructureActivated(
                        id,
                        id.impliedPlatform(),
                        null,
                        Level.NATIONAL,
                        Place.UNKNOWN,
                        null,
                        List.of()));
    }

    private void assigned(String structure) {
        say(days(9), assignment(structure, CANARY, AssignmentKind.PRIMARY, now.plus(days(2))));
    }

    private static RepresentativeAssigned assignment(
            String structure, PersonId person, AssignmentKind kind, @Nullable Instant until) {
        return new RepresentativeAssigned(id(structure), person, kind, until);
    }

    private static CoordinatorDesignated designation(String structure, @Nullable Instant until) {
        return new CoordinatorDesignated(id(structure), CANARY, AWAY, true, until);
    }

    private void meets(String structure, Instant at) {
        say(days(2), new MeetingScheduled(id(structure), at, null, null));
    }

    /** What lies ahead is known since a moment ago. */
    private void say(Duration ago, Event event) {
        Instant at = now.minus(ago);
        Instant recorded = at.isAfter(now) ? now.minusSeconds(1) : at;
        facts.add(
                new Fact(
                        new FactId("canary-%03d".formatted(facts.size())),
                        ISLAND,
                        Effective.minute(at),
                        recorded,
                        recorded,
                        new AuthorId("canary"),
                        Source.OF_THE_AUTHOR,
                        event));
    }

    private static StructureId id(String structure) {
        return new StructureId(structure);
    }

    private static Duration days(long days) {
        return Duration.ofDays(days);
    }
}
