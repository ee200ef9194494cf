package org.muster.tracker.given;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.CrisisEvent.CrisisDeclared;
import org.muster.core.fact.CrisisEvent.ScaleUpDeclared;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.NoticeEvent.WorkingWeekSet;
import org.muster.core.fact.RepresentationEvent.AbsenceRecorded;
import org.muster.core.fact.RepresentationEvent.PostLeft;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.ResponseEvent.ActionDone;
import org.muster.core.fact.ResponseEvent.SurgeRequested;
import org.muster.core.fact.Source;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.fact.StructureEvent.StructureConfirmed;
import org.muster.core.fact.StructureEvent.StructureDescribed;
import org.muster.core.fact.StructureEvent.StructureResumed;
import org.muster.core.fact.StructureEvent.StructureSuspended;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.WorkingWeek;
import org.muster.core.representation.AbsenceReason;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.representation.PostId;
import org.muster.core.representation.RoleCode;
import org.muster.core.response.ActionCode;
import org.muster.core.response.SurgeId;
import org.muster.core.structure.Level;
import org.muster.core.structure.MeetingRhythm;
import org.muster.core.structure.Place;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.StructureId;

/**
 * Facts of one country, in a few words.
 *
 * @param recordedAt when they are recorded, unless they say otherwise
 */
public record Report(CountryCode country, Instant recordedAt) {
    private static final StructureId OMT = new StructureId("OMT");

    public static Report in(String alpha3) {
        return new Report(CountryCode.of(alpha3), MovableClock.START);
    }

    public Report recorded(String at) {
        return new Report(country, Instant.parse(at));
    }

    public Fact activated(String at) {
        return activated("OMT", at);
    }

    public Fact activated(String platform, String at) {
        return fact(
                at,
                new StructureActivated(
                        new StructureId(platform),
                        new PlatformCode(platform),
                        null,
                        Level.NATIONAL,
                        Place.UNKNOWN,
                        null,
                        List.of()));
    }

    public Fact confirmed(String at) {
        return fact(at, new StructureConfirmed(OMT));
    }

    public Fact suspended(String at) {
        return fact(at, new StructureSuspended(OMT, null));
    }

    public Fact resumed(String at) {
        return fact(at, new StructureResumed(OMT, null));
    }

    /** Each time that it is folded the country has one absence more. */
    public Fact away(String at) {
        return fact(
                at,
                new AbsenceRecorded(
                        new PersonId("somebody"),
                        Instant.parse("2027-01-01T00:00:00Z"),
                        AbsenceReason.LEAVE));
    }

    public Fact takenUp(String at) {
        return fact(
                at,
                new PostTakenUp(
                        new PostId("RMO"),
                        new RoleCode("RESOURCE_MANAGEMENT_OFFICER"),
                        rmo(),
                        false,
                        null));
    }

    public Fact left(String at) {
        return fact(at, new PostLeft(new PostId("RMO"), rmo()));
    }

    public Fact assigned(String person, String at) {
        return fact(
                at,
                new RepresentativeAssigned(
                        OMT, new PersonId(person), AssignmentKind.PRIMARY, null));
    }

    /** The table meets every day at nine. */
    public Fact daily(String at) {
        return fact(
                at,
                new StructureDescribed(
                        OMT, null, null, new MeetingRhythm("FREQ=DAILY;BYHOUR=9"), null));
    }

    public Fact declared(String at) {
        return fact(
                at,
                new CrisisDeclared(
                        new CrisisId("flood"), "Flood", CrisisContext.NATURAL_DISASTER, null));
    }

    public Fact scaledUp(String at) {
        return fact(at, new ScaleUpDeclared(new CrisisId("flood"), null, null));
    }

    public Fact done(String at) {
        return fact(at, new ActionDone(new CrisisId("flood"), new ActionCode("MEFM")));
    }

    public Fact surgeRequested(String at) {
        return fact(
                at,
                new SurgeRequested(
                        new CrisisId("flood"), new SurgeId("shelter"), "Shelter specialist"));
    }

    public Fact retracted(Fact wrong) {
        return fact(
                wrong.effective().toString(),
                new Amendment.FactRetracted(wrong.id(), "never happened"));
    }

    public Fact corrected(Fact wrong, String at) {
        return fact(at, new Amendment.FactCorrected(wrong.id(), wrong.event()));
    }

    public Fact corrected(Fact wrong, Fact right, String at) {
        return fact(at, new Amendment.FactCorrected(wrong.id(), right.event()));
    }

    private PersonId rmo() {
        return new PersonId("rmo-" + country.alpha3().toLowerCase(java.util.Locale.ROOT));
    }

    /** The office is closed on these days; none: as is usual in the country. */
    public Fact closedOn(String at, DayOfWeek... days) {
        WorkingWeek week = days.length == 0 ? null : new WorkingWeek(List.of(days), null, null);
        return fact(at, new WorkingWeekSet(week));
    }

    private Fact fact(String at, Event event) {
        return new Fact(
                new FactId(UUID.randomUUID().toString()),
                country,
                Effective.parse(at),
                recordedAt,
                recordedAt,
                new AuthorId("office"),
                Source.OF_THE_AUTHOR,
                event);
    }
}
