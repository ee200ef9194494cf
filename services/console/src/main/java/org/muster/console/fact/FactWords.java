package org.muster.console.fact;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.console.page.Say;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.CrisisEvent;
import org.muster.core.fact.Event;
import org.muster.core.fact.FindingEvent;
import org.muster.core.fact.FrameEvent;
import org.muster.core.fact.MeetingEvent;
import org.muster.core.fact.NoteRecorded;
import org.muster.core.fact.NoticeEvent;
import org.muster.core.fact.ProgrammeEvent;
import org.muster.core.fact.RepresentationEvent;
import org.muster.core.fact.ResponseEvent;
import org.muster.core.fact.StructureEvent;
import org.muster.core.policy.Silence;
import org.muster.core.response.Surge;
import org.muster.core.response.SurgeId;
import org.muster.core.situation.Situation;
import org.muster.core.structure.LocalName;
import org.muster.core.structure.Place;

/** What a fact says, in one sentence. */
public final class FactWords {
    private final Situation situation;
    private final Tables tables;
    private final People people;
    private final Say say;
    private final NoticeWords notices;

    public FactWords(Situation situation, People people, Say say) {
        this.situation = situation;
        this.tables = new Tables(situation, say);
        this.people = people;
        this.notices = new NoticeWords(tables, people, say);
        this.say = say;
    }

    public String sentence(Event event) {
        return switch (event) {
            case StructureEvent e -> structure(e, tables.shortName(e.structure()));
            case MeetingEvent e -> meeting(e, tables.shortName(e.structure()));
            case CrisisEvent e -> crisis(e);
            case RepresentationEvent e -> representation(e);
            case ResponseEvent e -> response(e);
            case Amendment.FactCorrected e -> say.text("fact.corrected", sentence(e.replacement()));
            case Amendment.FactRetracted e -> say.text("fact.retracted", e.reason());
            case FrameEvent e -> frame(e);
            case ProgrammeEvent e -> programme(e);
            case FindingEvent.FindingAssigned e ->
                    say.text("fact.finding.assigned", people.name(e.person()));
            case FindingEvent.FindingSettled e -> say.text("fact.finding.settled", e.how());
            case NoticeEvent e -> notices.sentence(e);
            case NoteRecorded e ->
                    e.structure() == null
                            ? e.text()
                            : say.text("fact.note", tables.shortName(e.structure()), e.text());
        };
    }

    /** What a silence is about, until when, and why. */
    public String silence(Silence silence) {
        return notices.silence(
                silence.kinds(), silence.structures(), silence.until(), silence.reason());
    }

    private String structure(StructureEvent event, String table) {
        return switch (event) {
            case StructureEvent.StructureActivated e ->
                    say.text("fact.activated", table) + place(e.place());
            case StructureEvent.StructureSuspended e ->
                    because(say.text("fact.suspended", table), e.reason());
            case StructureEvent.StructureResumed e ->
                    say.text("fact.resumed", table) + place(e.place());
            case StructureEvent.StructureRelocated e ->
                    say.text("fact.relocated", table) + place(e.place());
            case StructureEvent.StructureProposed e ->
                    because(say.text("fact.proposed", table), e.reason());
            case StructureEvent.StructureTransitionBegan e ->
                    until(because(say.text("fact.inTransition", table), e.plan()), e.until());
            case StructureEvent.StructureMerged e ->
                    because(say.text("fact.merged", table, tables.shortName(e.into())), e.reason());
            case StructureEvent.StructureClosed e ->
                    because(say.text("fact.closed", table), e.reason());
            case StructureEvent.StructureConfirmed _ -> say.text("fact.confirmed", table);
            case StructureEvent.ConvenerContacted e ->
                    because(say.text("fact.contacted", table), e.outcome());
            case StructureEvent.StructureDescribed e -> described(e, table);
        };
    }

    private String described(StructureEvent.StructureDescribed e, String table) {
        StringBuilder words = new StringBuilder(say.text("fact.described", table));
        if (e.localName() != null) words.append(say.text("fact.described.name", e.localName()));
        for (LocalName n : e.names())
            words.append(say.text("fact.described.name", n.name() + " (" + n.language() + ")"));
        if (e.parent() != null)
            words.append(say.text("fact.described.parent", tables.shortName(e.parent())));
        if (e.convener() != null)
            words.append(say.text("fact.described.convener", e.convener().organisation()));
        if (e.rhythm() != null)
            words.append(say.text("fact.described.rhythm", Rhythm.words(e.rhythm(), say)));
        if (e.zone() != null) words.append(say.text("fact.described.zone", e.zone().getId()));
        if (e.venue() != null) words.append(say.text("fact.described.venue", e.venue()));
        if (e.relevance() != null)
            words.append(
                    say.text(
                            e.relevance().relevant()
                                    ? "fact.described.relevant"
                                    : "fact.described.irrelevant",
                            e.relevance().reason()));
        return words.toString();
    }

    private String meeting(MeetingEvent event, String table) {
        return switch (event) {
            case MeetingEvent.MeetingAttended e ->
                    e.person() == null
                            ? say.text("fact.attended", table)
                            : say.text("fact.attended.by", table, people.name(e.person()));
            case MeetingEvent.MeetingMissed e ->
                    because(say.text("fact.missed", table), e.reason());
            case MeetingEvent.MeetingScheduled e ->
                    because(
                            e.instead() == null
                                    ? say.text("fact.meeting", table, clocks(e, e.at()))
                                    : say.text(
                                            "fact.meeting.moved",
                                            table,
                                            clocks(e, e.instead()),
                                            clocks(e, e.at())),
                            e.venue());
            case MeetingEvent.MeetingCancelled e ->
                    because(say.text("fact.meeting.off", table, clocks(e, e.at())), e.reason());
        };
    }

    /** On the clock of the table, and in UTC. */
    private String clocks(MeetingEvent event, Instant at) {
        return say.both(at, tables.zone(event.structure()));
    }

    private String crisis(CrisisEvent event) {
        return switch (event) {
            case CrisisEvent.CrisisDeclared e ->
                    say.text("fact.crisis.declared", e.name(), say.context(e.context()));
            case CrisisEvent.CrisisChanged e ->
                    say.text("fact.crisis.changed", e.name() == null ? name(e.crisis()) : e.name());
            case CrisisEvent.ScaleUpDeclared e ->
                    until(say.text("fact.scaleUp", name(e.crisis())) + part(e.area()), e.until());
            case CrisisEvent.ScaleUpExtended e ->
                    until(say.text("fact.scaleUp.extended", name(e.crisis())), e.until());
            case CrisisEvent.ScaleUpEnded e ->
                    because(say.text("fact.scaleUp.ended", name(e.crisis())), e.reason());
            case CrisisEvent.ResponseLevelSet e ->
                    e.iomLevel() == null
                            ? say.text("fact.level.lifted", name(e.crisis()))
                            : say.text("fact.level", name(e.crisis()), e.iomLevel());
            case CrisisEvent.CrisisEnded e ->
                    because(say.text("fact.crisis.ended", name(e.crisis())), e.reason());
        };
    }

    private String representation(RepresentationEvent event) {
        return switch (event) {
            case RepresentationEvent.PostEstablished e ->
                    say.text("fact.post.established", e.post(), say.role(e.role()));
            case RepresentationEvent.PostAbolished e -> say.text("fact.post.abolished", e.post());
            case RepresentationEvent.PostTakenUp e ->
                    until(
                            say.text(
                                    e.officerInCharge()
                                            ? "fact.post.inCharge"
                                            : "fact.post.takenUp",
                                    people.name(e.person()),
                                    say.role(e.role())),
                            e.until());
            case RepresentationEvent.PostLeft e ->
                    say.text("fact.post.left", people.name(e.person()), e.post());
            case RepresentationEvent.RepresentativeAssigned e ->
                    letter(
                            until(
                                    say.text(
                                            "fact.assigned." + e.kind(),
                                            people.name(e.person()),
                                            tables.shortName(e.structure())),
                                    e.until()),
                            e.delegation());
            case RepresentationEvent.RepresentativeHandedOver e ->
                    letter(
                            until(
                                    say.text(
                                            "fact.handedOver",
                                            people.name(e.from()),
                                            tables.shortName(e.structure()),
                                            people.name(e.to())),
                                    e.until()),
                            e.delegation());
            case RepresentationEvent.RepresentativeReleased e ->
                    say.text(
                            "fact.released",
                            people.name(e.person()),
                            tables.shortName(e.structure()));
            case RepresentationEvent.CoordinatorDesignated e ->
                    until(
                            say.text(
                                    e.limitedExperience()
                                            ? "fact.designated.limited"
                                            : "fact.designated",
                                    people.name(e.designatedBy()),
                                    people.name(e.person()),
                                    tables.shortName(e.structure())),
                            e.until());
            case RepresentationEvent.AbsenceRecorded e ->
                    say.text(
                            "fact.absent",
                            people.name(e.person()),
                            say.day(e.until()),
                            say.text("fact.absence." + e.reason()));
        };
    }

    private String response(ResponseEvent event) {
        String said =
                switch (event) {
                    case ResponseEvent.ActionStarted e ->
                            say.text("fact.action.started", say.action(e.action()));
                    case ResponseEvent.ActionDone e ->
                            say.text("fact.action.done", say.action(e.action()));
                    case ResponseEvent.ActionNotNeeded e ->
                            because(
                                    say.text("fact.action.notNeeded", say.action(e.action())),
                                    e.reason());
                    case ResponseEvent.SurgeRequested e ->
                            say.text("fact.surge.requested", e.profile());
                    case ResponseEvent.SurgeApproved e ->
                            say.text("fact.surge.approved", profile(e.crisis(), e.surge()));
                    case ResponseEvent.SurgeArrived e ->
                            e.person() == null
                                    ? say.text("fact.surge.arrived", profile(e.crisis(), e.surge()))
                                    : say.text(
                                            "fact.surge.arrived.who",
                                            profile(e.crisis(), e.surge()),
                                            people.name(e.person()));
                };
        return event.crisis() == null
                ? said
                : say.text("fact.inCrisis", said, name(event.crisis()));
    }

    private String profile(CrisisId crisis, SurgeId surge) {
        return situation.surges().stream()
                .filter(s -> s.crisis().equals(crisis) && s.id().equals(surge))
                .map(Surge::profile)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(surge.value());
    }

    private String frame(FrameEvent event) {
        return switch (event) {
            case FrameEvent.PlatformAdapted e -> because(adapted(e), e.reason());
            case FrameEvent.IntegratedMissionBegan e -> say.text("fact.mission", e.name());
            case FrameEvent.IntegratedMissionEnded e ->
                    because(say.text("fact.mission.ended"), e.reason());
        };
    }

    private String adapted(FrameEvent.PlatformAdapted e) {
        String platform = say.platform(e.platform());
        String table =
                e.sector() == null
                        ? platform
                        : say.text("structure.sectoral", say.sector(e.sector()), platform);
        StringBuilder words =
                new StringBuilder(
                        say.text(e.absent() ? "fact.adapted.absent" : "fact.adapted", table));
        if (e.chair() != null) words.append(say.text("fact.adapted.chair", e.chair()));
        for (LocalName n : e.names())
            words.append(say.text("fact.described.name", n.name() + " (" + n.language() + ")"));
        return words.toString();
    }

    private String programme(ProgrammeEvent event) {
        String sector = say.sector(event.sector());
        return switch (event) {
            case ProgrammeEvent.ProgrammeStarted e ->
                    because(say.text("fact.programme", sector) + part(e.area()), e.name());
            case ProgrammeEvent.ProgrammeEnded e ->
                    say.text("fact.programme.ended", sector) + part(e.area());
        };
    }

    private String part(@Nullable String area) {
        return area == null ? "" : say.text("fact.in", area);
    }

    private String letter(String sentence, @Nullable String delegation) {
        return delegation == null ? sentence : say.text("fact.letter", sentence, delegation);
    }

    private String name(CrisisId id) {
        var crisis = situation.crises().get(id);
        return crisis == null ? id.value() : crisis.name();
    }

    private String because(String sentence, @Nullable String reason) {
        return reason == null || reason.isBlank()
                ? sentence
                : say.text("fact.because", sentence, reason);
    }

    private String until(String sentence, @Nullable Instant until) {
        return until == null ? sentence : say.text("fact.until", sentence, say.lastDay(until));
    }

    private String place(@Nullable Place place) {
        if (place == null) return "";
        if (place.dutyStation() != null) return say.text("fact.in", place.dutyStation());
        return place.remote() ? say.text("fact.remote") : "";
    }
}
