package org.muster.contract.fact;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.contract.json.EventTypes;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.crisis.CrisisId;
import org.muster.core.crisis.GlideNumber;
import org.muster.core.crisis.ResponseLevel;
import org.muster.core.fact.Amendment.FactCorrected;
import org.muster.core.fact.Amendment.FactRetracted;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.CrisisEvent.CrisisChanged;
import org.muster.core.fact.CrisisEvent.CrisisDeclared;
import org.muster.core.fact.CrisisEvent.CrisisEnded;
import org.muster.core.fact.CrisisEvent.ResponseLevelSet;
import org.muster.core.fact.CrisisEvent.ScaleUpDeclared;
import org.muster.core.fact.CrisisEvent.ScaleUpEnded;
import org.muster.core.fact.CrisisEvent.ScaleUpExtended;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.FindingEvent.FindingAssigned;
import org.muster.core.fact.FindingEvent.FindingSettled;
import org.muster.core.fact.FrameEvent.IntegratedMissionBegan;
import org.muster.core.fact.FrameEvent.IntegratedMissionEnded;
import org.muster.core.fact.FrameEvent.PlatformAdapted;
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
import org.muster.core.policy.Escalation;
import org.muster.core.policy.Policy;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.SilenceId;
import org.muster.core.policy.Urgency;
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
import org.muster.core.structure.LocalName;
import org.muster.core.structure.MeetingRhythm;
import org.muster.core.structure.Place;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.Relevance;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.StructureId;

/**
 * An event of every type with all that it can carry, and one with the least where something is
 * optional.
 */
public final class SampleEvents {
    private static final CrisisId CRISIS = new CrisisId("sudan-2023");
    private static final ActionCode MEFM = new ActionCode("MEFM");
    private static final ActionCode SITREP = new ActionCode("SITREP");
    private static final SurgeId SURGE = new SurgeId("shelter-1");
    private static final StructureId OMT = new StructureId("OMT");
    private static final StructureId HCT = new StructureId("HCT");
    private static final StructureId HEALTH = new StructureId("CLUSTER-HEA");
    private static final PersonId PERSON = new PersonId("sdn-rmo");
    private static final PersonId CHIEF = new PersonId("sdn-com");
    private static final PostId POST = new PostId("RMO");
    private static final RoleCode ROLE = new RoleCode("RESOURCE_MANAGEMENT_OFFICER");
    private static final SectorCode SECTOR = new SectorCode("HEA");
    private static final Place PLACE = new Place("El Fasher", "SD02", true);
    private static final Instant UNTIL = Instant.parse("2023-07-01T04:30:00Z");
    private static final FactId TARGET = new FactId("0b0f5a3e-earlier");

    private SampleEvents() {}

    /**
     * Events by the name of their golden file: the wire name, with {@code .least} behind it, or
     * {@code .more} where it uses fields that came later.
     */
    public static Map<String, Event> byName() {
        Map<String, Event> samples = new LinkedHashMap<>();
        all().forEach(e -> samples.put(EventTypes.nameOf(e), e));
        least().forEach(e -> samples.put(EventTypes.nameOf(e) + ".least", e));
        later().forEach(e -> samples.put(EventTypes.nameOf(e) + ".more", e));
        return samples;
    }

    /** A fact with everything in its envelope fixed. */
    public static Fact fact(Event event) {
        return new Fact(
                new FactId("5d3c1f6e-7f4e-4a55-9a0c-3f6f0c1d2e3f"),
                CountryCode.of("SDN"),
                Effective.parse("2023-04-16"),
                Instant.parse("2023-04-16T09:00:00Z"),
                Instant.parse("2023-04-16T09:00:01.250Z"),
                new AuthorId("sdn-office"),
                new Source(Provenance.DATE_INFERRED, "Situation report nº 3, Khartoum / الخرطوم"),
                event);
    }

    private static List<Event> all() {
        return List.of(
                new CrisisDeclared(
                        CRISIS,
                        "Armed conflict",
                        CrisisContext.CONFLICT,
                        new GlideNumber("CE-2023-000001-SDN")),
                new CrisisChanged(
                        CRISIS,
                        "Conflict and floods",
                        CrisisContext.MIXED,
                        new GlideNumber("CE-2023-000002-SDN")),
                new CrisisEnded(CRISIS, "The response plan has ended"),
                new ScaleUpDeclared(CRISIS, UNTIL, "Darfur"),
                new ScaleUpExtended(CRISIS, UNTIL),
                new ScaleUpEnded(CRISIS, "The transition plan is under way"),
                new ResponseLevelSet(CRISIS, ResponseLevel.L3),
                new StructureProposed(
                        HEALTH,
                        new PlatformCode("CLUSTER"),
                        SECTOR,
                        Level.SUBNATIONAL,
                        PLACE,
                        "Health sector",
                        List.of(CRISIS),
                        "The ministry asks for it"),
                new StructureActivated(
                        HEALTH,
                        new PlatformCode("CLUSTER"),
                        SECTOR,
                        Level.SUBNATIONAL,
                        PLACE,
                        "Health sector",
                        List.of(CRISIS)),
                new StructureSuspended(OMT, "Nobody can reach the office"),
                new StructureResumed(OMT, PLACE),
                new StructureRelocated(OMT, PLACE),
                new StructureTransitionBegan(HEALTH, "To the ministry", UNTIL),
                new StructureMerged(HEALTH, HCT, "Fewer tables"),
                new StructureClosed(HEALTH, "Handed over to the ministry"),
                new StructureConfirmed(OMT),
                new StructureDescribed(
                        OMT,
                        "Operations table",
                        new Convener("UN agency in the chair", PERSON),
                        new MeetingRhythm("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
                        new Relevance(true, "IOM shares the premises")),
                new ConvenerContacted(OMT, "No date yet"),
                new PlatformAdapted(
                        new PlatformCode("CLUSTER"),
                        SECTOR,
                        true,
                        "The ministry",
                        List.of(new LocalName("ar", "القطاع الصحي")),
                        "The government coordinates itself"),
                new IntegratedMissionBegan("UNITAMS"),
                new IntegratedMissionEnded("Its mandate has ended"),
                new ProgrammeStarted(SECTOR, "SD02", "Mobile clinics"),
                new ProgrammeEnded(SECTOR, "SD02"),
                new FindingAssigned(new FactId("9d1c"), PERSON),
                new FindingSettled(new FactId("9d1c"), "The minutes say the 15th"),
                new PostEstablished(POST, ROLE, SECTOR, "Port Sudan"),
                new PostAbolished(POST),
                new PostTakenUp(POST, ROLE, PERSON, true, UNTIL),
                new PostLeft(POST, PERSON),
                new RepresentativeAssigned(OMT, PERSON, AssignmentKind.ALTERNATE, UNTIL),
                new RepresentativeReleased(OMT, PERSON),
                new RepresentativeHandedOver(OMT, PERSON, CHIEF, UNTIL, "SDN/2023/014"),
                new CoordinatorDesignated(HCT, PERSON, CHIEF, true, UNTIL),
                new AbsenceRecorded(PERSON, UNTIL, AbsenceReason.REST_AND_RECUPERATION),
                new MeetingAttended(OMT, PERSON),
                new MeetingMissed(OMT, "No transport"),
                new MeetingScheduled(
                        OMT, UNTIL, "https://meet.example.org/omt", UNTIL.minusSeconds(86_400)),
                new MeetingCancelled(OMT, UNTIL, "A public holiday"),
                new ReminderAcknowledged(ReminderKind.SEAT_EMPTY, OMT, null, PERSON, UNTIL),
                new SilenceBegan(
                        new SilenceId("move-2026"),
                        List.of(ReminderKind.MEETING_AHEAD),
                        List.of(OMT),
                        UNTIL,
                        "The office moves"),
                new SilenceEnded(new SilenceId("move-2026")),
                new PolicySet(
                        ReminderKind.SEAT_EMPTY,
                        OMT,
                        new Policy(
                                List.of(
                                        new Escalation(Duration.ZERO, Reach.SEAT),
                                        new Escalation(Duration.ofDays(2), Reach.HEAD)),
                                Duration.ofDays(7),
                                Urgency.ORDINARY,
                                Duration.ofDays(3),
                                List.of())),
                new WorkingWeekSet(
                        new WorkingWeek(
                                List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                                LocalTime.of(8, 0),
                                LocalTime.of(16, 0))),
                new ActionStarted(CRISIS, SITREP),
                new ActionDone(CRISIS, MEFM),
                new ActionNotNeeded(CRISIS, MEFM, "Other funds came first"),
                new SurgeRequested(CRISIS, SURGE, "Shelter specialist, six weeks"),
                new SurgeApproved(CRISIS, SURGE),
                new SurgeArrived(CRISIS, SURGE, PERSON),
                new NoteRecorded("A response plan was launched", OMT),
                new FactCorrected(TARGET, new StructureResumed(OMT, PLACE)),
                new FactRetracted(TARGET, "Reported for the wrong country"));
    }

    private static List<Event> least() {
        return List.of(
                new CrisisDeclared(CRISIS, "Armed conflict", CrisisContext.CONFLICT, null),
                new CrisisChanged(CRISIS, null, null, null),
                new CrisisEnded(CRISIS, null),
                new ScaleUpDeclared(CRISIS, null, null),
                new ScaleUpEnded(CRISIS, null),
                new ResponseLevelSet(CRISIS, null),
                new StructureProposed(
                        OMT,
                        new PlatformCode("OMT"),
                        null,
                        Level.NATIONAL,
                        Place.UNKNOWN,
                        null,
                        List.of(),
                        null),
                new StructureActivated(
                        OMT,
                        new PlatformCode("OMT"),
                        null,
                        Level.NATIONAL,
                        Place.UNKNOWN,
                        null,
                        List.of()),
                new StructureSuspended(OMT, null),
                new StructureResumed(OMT, null),
                new StructureTransitionBegan(OMT, null, null),
                new StructureMerged(OMT, HCT, null),
                new StructureClosed(OMT, null),
                new StructureDescribed(OMT, null, null, null, null),
                new ConvenerContacted(OMT, null),
                new PlatformAdapted(new PlatformCode("HCT"), null, false, null, List.of(), null),
                new IntegratedMissionEnded(null),
                new ProgrammeStarted(SECTOR, null, null),
                new ProgrammeEnded(SECTOR, null),
                new PostEstablished(POST, ROLE, null, null),
                new PostTakenUp(POST, ROLE, PERSON, false, null),
                new RepresentativeAssigned(OMT, PERSON, AssignmentKind.PRIMARY, null),
                new RepresentativeHandedOver(OMT, PERSON, CHIEF, null, null),
                new CoordinatorDesignated(HCT, PERSON, CHIEF, false, null),
                new MeetingAttended(OMT, null),
                new MeetingMissed(OMT, null),
                new MeetingScheduled(OMT, UNTIL, null, null),
                new MeetingCancelled(OMT, UNTIL, null),
                new ReminderAcknowledged(ReminderKind.CRISIS_DECLARED, null, CRISIS, null, null),
                new PolicySet(ReminderKind.SEAT_EMPTY, null, null),
                new WorkingWeekSet(null),
                new ActionStarted(null, SITREP),
                new ActionDone(null, MEFM),
                new ActionNotNeeded(null, MEFM, null),
                new SurgeArrived(CRISIS, SURGE, null),
                new NoteRecorded("A response plan was launched", null));
    }

    private static List<Event> later() {
        return List.of(
                new StructureActivated(
                        HEALTH,
                        new PlatformCode("CLUSTER"),
                        SECTOR,
                        Level.SUBNATIONAL,
                        PLACE,
                        null,
                        List.of(),
                        HCT),
                new StructureDescribed(
                        OMT,
                        null,
                        null,
                        null,
                        null,
                        List.of(new LocalName("fr", "Table des opérations")),
                        HCT,
                        ZoneId.of("Africa/Khartoum"),
                        "UN House, room 3"),
                new RepresentativeAssigned(
                        OMT, PERSON, AssignmentKind.ACTING, null, "SDN/2023/014"));
    }
}
