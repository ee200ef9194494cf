package org.muster.core.given;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.Amendment.FactCorrected;
import org.muster.core.fact.Amendment.FactRetracted;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.CrisisEvent.CrisisDeclared;
import org.muster.core.fact.CrisisEvent.CrisisEnded;
import org.muster.core.fact.CrisisEvent.ScaleUpDeclared;
import org.muster.core.fact.CrisisEvent.ScaleUpEnded;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.MeetingEvent.MeetingAttended;
import org.muster.core.fact.MeetingEvent.MeetingCancelled;
import org.muster.core.fact.MeetingEvent.MeetingMissed;
import org.muster.core.fact.MeetingEvent.MeetingScheduled;
import org.muster.core.fact.NoteRecorded;
import org.muster.core.fact.NoticeEvent.PolicySet;
import org.muster.core.fact.NoticeEvent.ReminderAcknowledged;
import org.muster.core.fact.NoticeEvent.SilenceBegan;
import org.muster.core.fact.NoticeEvent.SilenceEnded;
import org.muster.core.fact.NoticeEvent.WorkingWeekSet;
import org.muster.core.fact.ProgrammeEvent.ProgrammeEnded;
import org.muster.core.fact.ProgrammeEvent.ProgrammeStarted;
import org.muster.core.fact.RepresentationEvent.AbsenceRecorded;
import org.muster.core.fact.RepresentationEvent.CoordinatorDesignated;
import org.muster.core.fact.RepresentationEvent.PostAbolished;
import org.muster.core.fact.RepresentationEvent.PostEstablished;
import org.muster.core.fact.RepresentationEvent.PostLeft;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.RepresentationEvent.RepresentativeHandedOver;
import org.muster.core.fact.RepresentationEvent.RepresentativeReleased;
import org.muster.core.fact.ResponseEvent.ActionDone;
import org.muster.core.fact.ResponseEvent.ActionNotNeeded;
import org.muster.core.fact.ResponseEvent.ActionStarted;
import org.muster.core.fact.ResponseEvent.SurgeApproved;
import org.muster.core.fact.ResponseEvent.SurgeArrived;
import org.muster.core.fact.ResponseEvent.SurgeRequested;
import org.muster.core.fact.Source;
import org.muster.core.fact.StructureEvent.ConvenerContacted;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.fact.StructureEvent.StructureClosed;
import org.muster.core.fact.StructureEvent.StructureConfirmed;
import org.muster.core.fact.StructureEvent.StructureDescribed;
import org.muster.core.fact.StructureEvent.StructureMerged;
import org.muster.core.fact.StructureEvent.StructureProposed;
import org.muster.core.fact.StructureEvent.StructureRelocated;
import org.muster.core.fact.StructureEvent.StructureResumed;
import org.muster.core.fact.StructureEvent.StructureSuspended;
import org.muster.core.fact.StructureEvent.StructureTransitionBegan;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Policy;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.SilenceId;
import org.muster.core.policy.WorkingWeek;
import org.muster.core.provenance.Provenance;
import org.muster.core.representation.AbsenceReason;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.representation.PostId;
import org.muster.core.representation.RoleCode;
import org.muster.core.response.ActionCode;
import org.muster.core.response.SurgeId;
import org.muster.core.structure.Convener;
import org.muster.core.structure.Level;
import org.muster.core.structure.MeetingRhythm;
import org.muster.core.structure.Place;
import org.muster.core.structure.Relevance;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.StructureId;

/**
 * Reports of a country office in a few words. Each takes effect at the time last given to {@link
 * #on}, and is recorded at that time too unless {@link #recorded} gives another. Facts of the same
 * time are folded in the order in which they are written here.
 */
public final class Reports {
    private final CountryCode country;
    private final List<Fact> facts = new ArrayList<>();
    private Effective effective = Effective.parse("2023-01-01");
    private Instant recordedAt;
    private @Nullable String nextId;
    private AuthorId author = new AuthorId("office");
    private Source source = Source.OF_THE_AUTHOR;

    private Reports(CountryCode country) {
        this.country = country;
        this.recordedAt = effective.begins(Countries.zone(country));
    }

    public static Reports in(String alpha3) {
        return new Reports(new CountryCode(alpha3));
    }

    public Reports on(String time) {
        effective = Effective.parse(time);
        recordedAt = effective.begins(Countries.zone(country));
        return this;
    }

    /** The next ones, up to the next {@link #on}, are recorded at another time. */
    public Reports recorded(String time) {
        recordedAt = Times.at(time);
        return this;
    }

    /** The next one has this id. */
    public Reports as(String id) {
        nextId = id;
        return this;
    }

    /** The next ones come from this document. */
    public Reports from(String document) {
        source = new Source(Provenance.RECORDED, document);
        return this;
    }

    /** The next ones are reported by this account. */
    public Reports by(String account) {
        author = new AuthorId(account);
        return this;
    }

    public Reports say(Event event) {
        String id = nextId == null ? "f%04d".formatted(facts.size()) : nextId;
        nextId = null;
        facts.add(
                new Fact(
                        new FactId(id),
                        country,
                        effective,
                        recordedAt,
                        recordedAt,
                        author,
                        source,
                        event));
        return this;
    }

    public Reports noted(String text) {
        return say(new NoteRecorded(text, null));
    }

    public Reports crisis(String id) {
        return say(new CrisisDeclared(new CrisisId(id), id, CrisisContext.CONFLICT, null));
    }

    public Reports crisisEnded(String id) {
        return say(new CrisisEnded(new CrisisId(id), null));
    }

    /** National structures; {@code CLUSTER-HEA} has the sector HEA. */
    public Reports activated(String... structures) {
        for (String s : structures) say(activation(s, Level.NATIONAL, Place.UNKNOWN));
        return this;
    }

    public Reports activatedAt(String station, String structure) {
        return say(activation(structure, Level.NATIONAL, new Place(station, null, false)));
    }

    public Reports activatedBelow(String station, String structure) {
        return say(activation(structure, Level.SUBNATIONAL, new Place(station, null, false)));
    }

    public Reports activatedFor(String crisis, String structure) {
        StructureActivated a = activation(structure, Level.NATIONAL, Place.UNKNOWN);
        return say(
                new StructureActivated(
                        a.structure(),
                        a.platform(),
                        a.sector(),
                        a.level(),
                        a.place(),
                        null,
                        List.of(new CrisisId(crisis))));
    }

    public Reports activatedIn(String area, String structure) {
        return say(activation(structure, Level.SUBNATIONAL, new Place(null, area, false)));
    }

    public Reports proposed(String structure) {
        StructureId id = new StructureId(structure);
        return say(
                new StructureProposed(
                        id,
                        id.impliedPlatform(),
                        sector(structure),
                        Level.NATIONAL,
                        Place.UNKNOWN,
                        null,
                        List.of(),
                        "asked for"));
    }

    public Reports inTransition(String structure) {
        return say(
                new StructureTransitionBegan(new StructureId(structure), "to the ministry", null));
    }

    public Reports merged(String structure, String into) {
        return say(new StructureMerged(new StructureId(structure), new StructureId(into), null));
    }

    public Reports under(String parent, String structure) {
        return say(
                new StructureDescribed(
                        new StructureId(structure),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        new StructureId(parent),
                        null,
                        null));
    }

    public Reports rhythm(String structure, String rule) {
        return say(
                new StructureDescribed(
                        new StructureId(structure), null, null, new MeetingRhythm(rule), null));
    }

    /** It meets in a time zone of its own. */
    public Reports zone(String structure, String zone, String venue) {
        return say(
                new StructureDescribed(
                        new StructureId(structure),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        ZoneId.of(zone),
                        venue));
    }

    public Reports scheduled(
            String structure, String at, @Nullable String venue, @Nullable String instead) {
        return say(
                new MeetingScheduled(
                        new StructureId(structure),
                        Instant.parse(at),
                        venue,
                        instead == null ? null : Instant.parse(instead)));
    }

    public Reports calledOff(String structure, String at) {
        return say(new MeetingCancelled(new StructureId(structure), Instant.parse(at), null));
    }

    public Reports acknowledged(
            ReminderKind kind, @Nullable String structure, @Nullable String until) {
        return say(
                new ReminderAcknowledged(
                        kind,
                        structure == null ? null : new StructureId(structure),
                        null,
                        null,
                        until == null ? null : Times.at(until)));
    }

    public Reports silenced(String silence, List<ReminderKind> kinds, String until) {
        return say(
                new SilenceBegan(
                        new SilenceId(silence), kinds, List.of(), Times.at(until), "a move"));
    }

    public Reports silenceEnded(String silence) {
        return say(new SilenceEnded(new SilenceId(silence)));
    }

    public Reports policy(ReminderKind kind, @Nullable String structure, @Nullable Policy policy) {
        return say(
                new PolicySet(kind, structure == null ? null : new StructureId(structure), policy));
    }

    /** When the office works; null: as is usual in the country, again. */
    public Reports week(@Nullable WorkingWeek week) {
        return say(new WorkingWeekSet(week));
    }

    public Reports programme(String sector) {
        return say(new ProgrammeStarted(new SectorCode(sector), null, null));
    }

    public Reports programmeIn(String area, String sector) {
        return say(new ProgrammeStarted(new SectorCode(sector), area, null));
    }

    public Reports programmeEnded(String sector) {
        return say(new ProgrammeEnded(new SectorCode(sector), null));
    }

    public Reports handedOver(String structure, String from, String to) {
        return say(
                new RepresentativeHandedOver(
                        new StructureId(structure),
                        new PersonId(from),
                        new PersonId(to),
                        null,
                        null));
    }

    public Reports scaledUp(String crisis) {
        return say(new ScaleUpDeclared(new CrisisId(crisis), null, null));
    }

    public Reports scaleUpEnded(String crisis) {
        return say(new ScaleUpEnded(new CrisisId(crisis), null));
    }

    public Reports suspended(String structure) {
        return say(new StructureSuspended(new StructureId(structure), null));
    }

    public Reports resumed(String structure) {
        return say(new StructureResumed(new StructureId(structure), null));
    }

    public Reports relocated(String structure, String station) {
        Place place = new Place(station, null, false);
        return say(new StructureRelocated(new StructureId(structure), place));
    }

    public Reports closed(String structure) {
        return say(new StructureClosed(new StructureId(structure), null));
    }

    public Reports confirmed(String structure) {
        return say(new StructureConfirmed(new StructureId(structure)));
    }

    public Reports convener(String structure, String organisation) {
        return convener(structure, organisation, null);
    }

    public Reports convener(String structure, String organisation, @Nullable String contact) {
        Convener convener =
                new Convener(organisation, contact == null ? null : new PersonId(contact));
        return say(new StructureDescribed(new StructureId(structure), null, convener, null, null));
    }

    public Reports relevance(String structure, boolean relevant) {
        Relevance relevance = new Relevance(relevant, "decided by the office");
        return say(new StructureDescribed(new StructureId(structure), null, null, null, relevance));
    }

    public Reports contacted(String structure) {
        return say(new ConvenerContacted(new StructureId(structure), null));
    }

    public Reports attended(String structure) {
        return say(new MeetingAttended(new StructureId(structure), null));
    }

    public Reports missed(String structure) {
        return say(new MeetingMissed(new StructureId(structure), null));
    }

    public Reports post(String post, String role) {
        return say(new PostEstablished(new PostId(post), new RoleCode(role), null, null));
    }

    public Reports postIn(String sector, String post, String role) {
        SectorCode code = new SectorCode(sector);
        return say(new PostEstablished(new PostId(post), new RoleCode(role), code, null));
    }

    public Reports postAt(String station, String post, String role) {
        return say(new PostEstablished(new PostId(post), new RoleCode(role), null, station));
    }

    public Reports abolished(String post) {
        return say(new PostAbolished(new PostId(post)));
    }

    public Reports takenUp(String post, String role, String person) {
        return say(taking(post, role, person, false, null));
    }

    public Reports takenUpUntil(String until, String post, String role, String person) {
        return say(taking(post, role, person, false, Times.at(until)));
    }

    public Reports inCharge(String post, String role, String person) {
        return say(taking(post, role, person, true, null));
    }

    public Reports left(String post, String person) {
        return say(new PostLeft(new PostId(post), new PersonId(person)));
    }

    public Reports assigned(String structure, String person, AssignmentKind kind) {
        return say(assignment(structure, person, kind, null));
    }

    public Reports assignedUntil(
            String until, String structure, String person, AssignmentKind kind) {
        return say(assignment(structure, person, kind, Times.at(until)));
    }

    public Reports released(String structure, String person) {
        return say(new RepresentativeReleased(new StructureId(structure), new PersonId(person)));
    }

    public Reports designated(String structure, String person, boolean limitedExperience) {
        return say(designation(structure, person, limitedExperience, null));
    }

    public Reports designatedUntil(String until, String structure, String person) {
        return say(designation(structure, person, true, Times.at(until)));
    }

    public Reports absent(String person, String until) {
        return say(new AbsenceRecorded(new PersonId(person), Times.at(until), AbsenceReason.LEAVE));
    }

    public Reports started(@Nullable String crisis, String action) {
        return say(new ActionStarted(crisisId(crisis), new ActionCode(action)));
    }

    public Reports done(@Nullable String crisis, String action) {
        return say(new ActionDone(crisisId(crisis), new ActionCode(action)));
    }

    public Reports notNeeded(@Nullable String crisis, String action, String reason) {
        return say(new ActionNotNeeded(crisisId(crisis), new ActionCode(action), reason));
    }

    public Reports surgeRequested(String crisis, String surge, String profile) {
        return say(new SurgeRequested(new CrisisId(crisis), new SurgeId(surge), profile));
    }

    public Reports surgeApproved(String crisis, String surge) {
        return say(new SurgeApproved(new CrisisId(crisis), new SurgeId(surge)));
    }

    public Reports surgeArrived(String crisis, String surge, String person) {
        return say(
                new SurgeArrived(new CrisisId(crisis), new SurgeId(surge), new PersonId(person)));
    }

    public Reports corrected(String target, Event replacement) {
        return say(new FactCorrected(new FactId(target), replacement));
    }

    public Reports retracted(String target) {
        return say(new FactRetracted(new FactId(target), "not so"));
    }

    public CountryCode country() {
        return country;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** What follows at a time from all that was recorded until then. */
    public Outlook at(String time) {
        Instant now = Times.at(time);
        Stream<Fact> known = facts.stream().filter(f -> !f.recordedAt().isAfter(now));
        return new Outlook(country, known.toList(), now);
    }

    private static @Nullable CrisisId crisisId(@Nullable String id) {
        return id == null ? null : new CrisisId(id);
    }

    private static StructureActivated activation(String structure, Level level, Place place) {
        StructureId id = new StructureId(structure);
        return new StructureActivated(
                id, id.impliedPlatform(), sector(structure), level, place, null, List.of());
    }

    private static @Nullable SectorCode sector(String structure) {
        String[] parts = structure.split("-", -1);
        return parts[0].equals("CLUSTER") ? new SectorCode(parts[1]) : null;
    }

    private static CoordinatorDesignated designation(
            String structure, String person, boolean limitedExperience, @Nullable Instant until) {
        return new CoordinatorDesignated(
                new StructureId(structure),
                new PersonId(person),
                new PersonId("the-chief"),
                limitedExperience,
                until);
    }

    private static PostTakenUp taking(
            String post, String role, String person, boolean inCharge, @Nullable Instant until) {
        return new PostTakenUp(
                new PostId(post), new RoleCode(role), new PersonId(person), inCharge, until);
    }

    private static RepresentativeAssigned assignment(
            String structure, String person, AssignmentKind kind, @Nullable Instant until) {
        return new RepresentativeAssigned(
                new StructureId(structure), new PersonId(person), kind, until);
    }
}
