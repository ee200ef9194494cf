package org.muster.core.given;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.crisis.CrisisId;
import org.muster.core.crisis.ResponseLevel;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Amendment.FactCorrected;
import org.muster.core.fact.Amendment.FactRetracted;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.CrisisEvent;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.FindingEvent;
import org.muster.core.fact.FrameEvent;
import org.muster.core.fact.MeetingEvent;
import org.muster.core.fact.NoteRecorded;
import org.muster.core.fact.NoticeEvent;
import org.muster.core.fact.Precision;
import org.muster.core.fact.ProgrammeEvent;
import org.muster.core.fact.RepresentationEvent;
import org.muster.core.fact.ResponseEvent;
import org.muster.core.fact.Source;
import org.muster.core.fact.StructureEvent;
import org.muster.core.identity.PersonId;
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
import org.muster.core.structure.MeetingRhythm;
import org.muster.core.structure.Place;
import org.muster.core.structure.Relevance;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.StructureId;

/**
 * Histories grown from a seed: a few structures, people, posts and crises, about which everything
 * is said that can be said, in any order and however absurd; many facts share a day, some are
 * recorded long after their effect and some long before.
 */
public final class Histories {
    public static final CountryCode COUNTRY = new CountryCode("SDN");

    /** The first instant at which a fact may take effect; the last is 400 days later. */
    public static final Instant BEGINNING = Instant.parse("2023-01-01T00:00:00Z");

    private static final List<String> STRUCTURES =
            List.of(
                    "UNCT",
                    "PMT",
                    "OMT",
                    "SMT",
                    "SMT-port-sudan",
                    "HCT",
                    "ICCG",
                    "CLUSTER-HEA",
                    "CLUSTER-CCM",
                    "CLUSTER-HEA-geneina",
                    "FORUM");
    private static final List<String> ROLES =
            List.of(
                    "CHIEF_OF_MISSION",
                    "PROGRAMME_COORDINATOR",
                    "SENIOR_PROGRAMME_MANAGER",
                    "RESOURCE_MANAGEMENT_OFFICER",
                    "FIELD_SECURITY_ADVISER",
                    "RAPID_RESPONSE_TEAM_LEAD",
                    "CLUSTER_COORDINATOR",
                    "PROGRAMME_OFFICER");
    private static final List<String> DOCUMENTS = List.of("", "", "OCHA", "ocha", "UNHCR");
    private static final List<String> RHYTHMS =
            List.of(
                    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;BYHOUR=9",
                    "FREQ=MONTHLY;BYDAY=1WE;BYHOUR=14",
                    "FREQ=WEEKLY",
                    "FREQ=WEEKLY;BYDAY=WE;BYHOUR=9;UNTIL=20231231",
                    "FREQ=DAILY;INTERVAL=3;BYHOUR=9;UNTIL=20230630T235959",
                    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYHOUR=9");
    private static final List<String> SECTORS = List.of("HEA", "CCM");
    private static final List<String> STATIONS = List.of("Khartoum", "Port Sudan", "Geneina");

    private final Random random;
    private int next;

    public Histories(long seed) {
        this.random = new Random(seed);
    }

    /** Facts of which about one in seven amends another, or itself, or none. */
    public List<Fact> facts(int count) {
        int first = next;
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            FactId target = new FactId("f%05d".formatted(first + random.nextInt(count + 2)));
            facts.add(fact(random.nextInt(7) == 0 ? amendment(target) : event()));
        }
        return facts;
    }

    /** Facts of which none amends another. */
    public List<Fact> plainFacts(int count) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) facts.add(fact(event()));
        return facts;
    }

    /** A further fact with a new id. */
    public Fact fact(Event event) {
        return fact(new FactId("f%05d".formatted(next++)), event);
    }

    public Fact fact(FactId id, Event event) {
        Effective effective = effective();
        Duration delay = Duration.ofHours(12L * random.nextInt(-40, 80));
        Instant recorded =
                effective
                        .begins(Countries.zone(COUNTRY))
                        .plus(random.nextInt(3) == 0 ? Duration.ZERO : delay);
        return new Fact(
                id,
                COUNTRY,
                effective,
                recorded,
                recorded,
                new AuthorId(any(List.of("office", "surge"))),
                new Source(any(List.of(Provenance.values())), any(DOCUMENTS)),
                event);
    }

    /** The same facts in any other order. */
    public <T> List<T> shuffled(List<T> facts) {
        List<T> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The facts, about one in three more than once. */
    public List<Fact> doubled(List<Fact> facts) {
        List<Fact> doubled = new ArrayList<>(facts);
        for (Fact f : facts) if (random.nextInt(3) == 0) doubled.add(f);
        return doubled;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** An instant from a little before all facts to a little after. */
    public Instant instant() {
        return BEGINNING.plus(Duration.ofHours(random.nextInt(-10 * 24, 450 * 24)));
    }

    public Amendment amendment(FactId target) {
        return random.nextBoolean()
                ? new FactRetracted(target, "not so")
                : new FactCorrected(target, event());
    }

    /** Anything that is no amendment. */
    public Event event() {
        return switch (random.nextInt(10)) {
            case 8 -> responseEvent();
            case 9 ->
                    switch (random.nextInt(4)) {
                        case 0 -> frameEvent();
                        case 1 -> programmeEvent();
                        case 2 -> noticeEvent();
                        default -> findingEvent();
                    };
            case 0 -> crisisEvent();
            case 1, 2, 3 -> structureEvent();
            case 4 -> meetingEvent();
            case 5, 6 -> representationEvent();
            default ->
                    random.nextInt(4) == 0
                            ? new NoteRecorded(any(List.of("a note", "A note ", "a flood")), null)
                            : post();
        };
    }

    private Effective effective() {
        Instant at = BEGINNING.plus(Duration.ofDays(random.nextInt(400)));
        return switch (random.nextInt(10)) {
            case 0 -> new Effective(at, Precision.MONTH);
            case 1, 2 -> Effective.minute(at.plusSeconds(60L * random.nextInt(1440)));
            default -> Effective.day(LocalDate.ofInstant(at, ZoneOffset.UTC));
        };
    }

    private CrisisEvent crisisEvent() {
        CrisisId id = crisis();
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> new CrisisEvent.CrisisDeclared(id, "a crisis", context(), null);
            case 3 -> new CrisisEvent.CrisisChanged(id, "renamed", null, null);
            case 4 -> new CrisisEvent.ScaleUpDeclared(id, sometime(), sometimes("Darfur"));
            case 5 -> new CrisisEvent.ScaleUpExtended(id, instant());
            case 6 ->
                    random.nextBoolean()
                            ? new CrisisEvent.ScaleUpEnded(id, null)
                            : new CrisisEvent.ResponseLevelSet(
                                    id, any(List.of(ResponseLevel.values())));
            default -> new CrisisEvent.CrisisEnded(id, null);
        };
    }

    private StructureEvent structureEvent() {
        StructureId id = structure();
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> activation(id);
            case 10 -> new StructureEvent.StructureTransitionBegan(id, null, sometime());
            case 11 -> new StructureEvent.StructureMerged(id, structure(), sometimes("fewer"));
            case 12 ->
                    new StructureEvent.StructureProposed(
                            id,
                            id.impliedPlatform(),
                            null,
                            Level.NATIONAL,
                            place(),
                            null,
                            served(),
                            sometimes("asked for"));
            case 3 -> new StructureEvent.StructureSuspended(id, sometimes("unsafe"));
            case 4 -> new StructureEvent.StructureResumed(id, null);
            case 5 -> new StructureEvent.StructureRelocated(id, place());
            case 6 -> new StructureEvent.StructureClosed(id, sometimes("over"));
            case 7 -> new StructureEvent.StructureConfirmed(id);
            case 8 -> description(id);
            default -> new StructureEvent.ConvenerContacted(id, null);
        };
    }

    private StructureEvent activation(StructureId id) {
        String[] parts = id.value().split("-", -1);
        SectorCode sector = parts[0].equals("CLUSTER") ? new SectorCode(parts[1]) : null;
        Level level = id.value().endsWith("geneina") ? Level.SUBNATIONAL : Level.NATIONAL;
        return new StructureEvent.StructureActivated(
                id, id.impliedPlatform(), sector, level, place(), null, served());
    }

    private List<CrisisId> served() {
        return random.nextBoolean() ? List.of() : List.of(crisis());
    }

    private CrisisId crisis() {
        return new CrisisId(any(List.of("conflict", "flood", "drought", "epidemic")));
    }

    private StructureEvent description(StructureId id) {
        boolean decides = random.nextInt(3) == 0;
        return new StructureEvent.StructureDescribed(
                id,
                sometimes("a local name"),
                random.nextBoolean() ? new Convener("an agency", null) : null,
                random.nextInt(3) == 0 ? new MeetingRhythm(any(RHYTHMS)) : null,
                decides ? new Relevance(random.nextBoolean(), "decided") : null,
                List.of(),
                random.nextInt(3) == 0 ? structure() : null,
                random.nextInt(4) == 0 ? ZoneId.of("Europe/Kyiv") : null,
                sometimes("UN House"));
    }

    private FrameEvent frameEvent() {
        return switch (random.nextInt(4)) {
            case 0 -> new FrameEvent.IntegratedMissionBegan("a mission");
            case 1 -> new FrameEvent.IntegratedMissionEnded(null);
            default ->
                    new FrameEvent.PlatformAdapted(
                            structure().impliedPlatform(),
                            random.nextBoolean() ? new SectorCode(any(SECTORS)) : null,
                            random.nextBoolean(),
                            sometimes("a ministry"),
                            List.of(),
                            null);
        };
    }

    private FindingEvent findingEvent() {
        FactId about = new FactId("f%05d".formatted(random.nextInt(40)));
        return random.nextBoolean()
                ? new FindingEvent.FindingAssigned(about, new PersonId("p" + random.nextInt(4)))
                : new FindingEvent.FindingSettled(about, "looked into");
    }

    private NoticeEvent noticeEvent() {
        ReminderKind kind = any(ReminderKind.allPlanned());
        SilenceId silence = new SilenceId("s" + random.nextInt(3));
        return switch (random.nextInt(7)) {
            case 0, 1 ->
                    new NoticeEvent.ReminderAcknowledged(
                            kind, structure(), null, person(), sometime());
            case 2 -> new NoticeEvent.ReminderAcknowledged(kind, null, crisis(), null, null);
            case 3 ->
                    new NoticeEvent.SilenceBegan(
                            silence,
                            random.nextBoolean() ? List.of() : List.of(kind),
                            random.nextBoolean() ? List.of() : List.of(structure()),
                            instant(),
                            "a move");
            case 4 -> new NoticeEvent.SilenceEnded(silence);
            case 5 ->
                    new NoticeEvent.WorkingWeekSet(
                            random.nextBoolean()
                                    ? null
                                    : new WorkingWeek(
                                            List.of(DayOfWeek.of(1 + random.nextInt(7))),
                                            null,
                                            null));
            default ->
                    new NoticeEvent.PolicySet(
                            kind,
                            random.nextBoolean() ? structure() : null,
                            random.nextInt(3) == 0
                                    ? null
                                    : TestPolicies.every(
                                            1 + random.nextInt(20),
                                            Urgency.QUIET,
                                            Reach.SEAT,
                                            Reach.HEAD));
        };
    }

    private ProgrammeEvent programmeEvent() {
        SectorCode sector = new SectorCode(any(SECTORS));
        String area = sometimes(any(STATIONS));
        return random.nextInt(3) == 0
                ? new ProgrammeEvent.ProgrammeEnded(sector, area)
                : new ProgrammeEvent.ProgrammeStarted(sector, area, null);
    }

    private MeetingEvent meetingEvent() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new MeetingEvent.MeetingAttended(structure(), person());
            case 2, 3 -> new MeetingEvent.MeetingMissed(structure(), null);
            case 4 ->
                    new MeetingEvent.MeetingScheduled(
                            structure(),
                            instant(),
                            sometimes("a hotel"),
                            random.nextBoolean() ? instant() : null);
            default -> new MeetingEvent.MeetingCancelled(structure(), instant(), null);
        };
    }

    private RepresentationEvent representationEvent() {
        return switch (random.nextInt(7)) {
            case 6 ->
                    new RepresentationEvent.RepresentativeHandedOver(
                            structure(), person(), person(), sometime(), null);
            case 0, 1 ->
                    new RepresentationEvent.RepresentativeAssigned(
                            structure(),
                            person(),
                            any(List.of(AssignmentKind.values())),
                            sometime());
            case 2 -> new RepresentationEvent.RepresentativeReleased(structure(), person());
            case 3 ->
                    new RepresentationEvent.CoordinatorDesignated(
                            structure(), person(), person(), random.nextBoolean(), sometime());
            default ->
                    new RepresentationEvent.AbsenceRecorded(
                            person(), instant(), AbsenceReason.LEAVE);
        };
    }

    private ResponseEvent responseEvent() {
        CrisisId crisis = crisis();
        CrisisId orNone = random.nextInt(4) == 0 ? null : crisis;
        ActionCode action = new ActionCode(any(List.of("MEFM", "SITREP", "CONTINGENCY_PLAN")));
        SurgeId surge = new SurgeId(any(List.of("shelter", "wash")));
        return switch (random.nextInt(6)) {
            case 0 -> new ResponseEvent.ActionStarted(orNone, action);
            case 1 -> new ResponseEvent.ActionDone(orNone, action);
            case 2 -> new ResponseEvent.ActionNotNeeded(orNone, action, sometimes("no funds"));
            case 3 -> new ResponseEvent.SurgeRequested(crisis, surge, "a specialist");
            case 4 -> new ResponseEvent.SurgeApproved(crisis, surge);
            default -> new ResponseEvent.SurgeArrived(crisis, surge, person());
        };
    }

    private RepresentationEvent post() {
        int number = random.nextInt(ROLES.size());
        PostId post = new PostId("post-" + number);
        RoleCode role = new RoleCode(random.nextInt(9) == 0 ? any(ROLES) : ROLES.get(number));
        return switch (random.nextInt(6)) {
            case 0 -> new RepresentationEvent.PostAbolished(post);
            case 1 -> new RepresentationEvent.PostLeft(post, person());
            case 2, 3 ->
                    new RepresentationEvent.PostTakenUp(
                            post, role, person(), random.nextInt(3) == 0, sometime());
            default ->
                    new RepresentationEvent.PostEstablished(
                            post,
                            role,
                            random.nextBoolean() ? new SectorCode(any(SECTORS)) : null,
                            sometimes(any(STATIONS)));
        };
    }

    private StructureId structure() {
        return new StructureId(any(STRUCTURES));
    }

    private PersonId person() {
        return new PersonId("p" + random.nextInt(8));
    }

    private Place place() {
        return random.nextInt(3) == 0 ? Place.UNKNOWN : new Place(any(STATIONS), null, false);
    }

    private CrisisContext context() {
        return any(List.of(CrisisContext.values()));
    }

    private @Nullable Instant sometime() {
        return random.nextBoolean() ? null : instant();
    }

    private @Nullable String sometimes(String text) {
        return random.nextBoolean() ? text : null;
    }
}
